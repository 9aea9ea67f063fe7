package sayso.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.neural.Tensor;

class BlendTest {
  @TempDir private Path folder;

  @Test
  void averagesWhatBothHave() throws IOException {
    Path earlier = folder.resolve("epoch-1.safetensors");
    Tensor before = new Tensor(new long[] {2}, new float[] {0, 10});
    Safetensors.write(
        earlier, new Safetensors.Contents(Map.of("w", before, "gone", before), Map.of()));
    Tensor now = new Tensor(new long[] {2}, new float[] {10, 20});

    Map<String, Tensor> blended = new Blend(earlier, 0.4).into(Map.of("w", now, "new", now));

    assertThat(blended).containsOnlyKeys("w", "new");
    assertThat(blended)
        .hasEntrySatisfying("w", w -> assertThat(w.values()).containsExactly(6, 16))
        .hasEntrySatisfying("new", w -> assertThat(w.values()).containsExactly(10, 20));
  }
}
