package sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SpanIndexTest {
  @Test
  void findsWhatALookAtAllFinds() {
    Random random = new Random(3);
    List<Span> spans = new ArrayList<>();
    SpanIndex<Span> index = new SpanIndex<>(Function.identity());
    for (int i = 0; i < 300; i++) {
      Span span = any(random);
      spans.add(span);
      index.add(span);
    }
    assertThat(index.all()).containsExactlyElementsOf(spans);
    for (int i = 0; i < 300; i++) {
      Span asked = any(random);
      List<Span> overlapping = spans.stream().filter(asked::overlaps).toList();
      assertThat(index.overlapping(asked)).containsExactlyElementsOf(overlapping);
      assertThat(index.anyOverlaps(asked)).isEqualTo(!overlapping.isEmpty());
    }
  }

  private static Span any(Random random) {
    int start = random.nextInt(20_000);
    return new Span(start, start + random.nextInt(1, 1 << random.nextInt(1, 12)));
  }
}
