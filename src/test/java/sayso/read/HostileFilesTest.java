package sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.Corpus;

/**
 * Sample files of every format with bytes changed, lost and repeated: whatever is left gives
 * articles and failures, and ends. {@code -Dsayso.fuzz=10000} tries so many of them in all.
 */
class HostileFilesTest {
  private static final Path SAMPLES = Corpus.FOLDER.resolve("samples");
  private static final int CASES = Integer.getInteger("sayso.fuzz", 500);

  /** No sample has as many articles, however its bytes are repeated. */
  private static final int MANY = 10_000;

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  @Timeout(600)
  void end(Path sample) throws IOException {
    byte[] whole = Files.readAllBytes(sample);
    Format format = Format.ofName(sample.toString());
    assertThat(format).isNotNull();
    Random random = new Random(sample.getFileName().toString().hashCode());
    int cases = CASES / samples().size() + 1;
    for (int i = 0; i < cases; i++) {
      byte[] mutated = mutated(whole, random);
      assertThat(Readings.of(inputs(mutated, random.nextBoolean() ? format : null)))
          .as("%s, case %d", sample, i)
          .hasSizeLessThan(MANY);
    }
  }

  private static Inputs inputs(byte[] content, @Nullable Format format) {
    return new Inputs(
        List.of(Inputs.STANDARD_INPUT),
        format,
        Fields.DEFAULT,
        new ByteArrayInputStream(content),
        warning -> {});
  }

  private static byte[] mutated(byte[] whole, Random random) {
    byte[] bytes = whole;
    for (int n = 1 + random.nextInt(6); n > 0; n--) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + 1 + random.nextInt(16));
      ByteArrayOutputStream changed = new ByteArrayOutputStream();
      changed.write(bytes, 0, at);
      switch (random.nextInt(4)) {
        case 0 -> {
          // The stretch is lost.
        }
        case 1 -> {
          byte[] others = new byte[to - at];
          random.nextBytes(others);
          changed.writeBytes(others);
        }
        case 2 -> {
          for (int times = 1 + random.nextInt(50); times > 0; times--) {
            changed.write(bytes, at, to - at);
          }
        }
        default -> changed.writeBytes(new byte[to - at]);
      }
      boolean cut = random.nextInt(20) == 0;
      if (!cut) {
        changed.write(bytes, to, bytes.length - to);
      }
      bytes = changed.size() == 0 ? whole : changed.toByteArray();
    }
    return bytes;
  }
}
