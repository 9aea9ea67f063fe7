package sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import sayso.text.Article;

/** What readers give, for tests. */
final class Readings {
  private Readings() {}

  /** All of a reader's, which is closed. */
  static List<Reading> of(ArticleReader reader) {
    try (reader) {
      List<Reading> readings = new ArrayList<>();
      for (Reading reading = reader.next(); reading != null; reading = reader.next()) {
        readings.add(reading);
      }
      assertThat(reader.next()).isNull();
      return readings;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** All of the standard input's, whose format is detected. */
  static List<Reading> of(byte[] standardInput) {
    return of(
        new Inputs(
            List.of("-"),
            null,
            Fields.DEFAULT,
            new ByteArrayInputStream(standardInput),
            warning -> {}));
  }

  static List<String> ids(List<Reading> readings) {
    return readings.stream().map(Reading::id).toList();
  }

  static Article article(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Success.class);
    return ((Reading.Success) reading).article();
  }

  static String failure(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Failure.class);
    return ((Reading.Failure) reading).message();
  }
}
