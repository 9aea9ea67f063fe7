package sayso;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** News articles put together from a few sentences at random: the same seed gives the same. */
public final class GeneratedArticles {
  private static final JsonMapper JSON = new JsonMapper();

  private static final List<String> PEOPLE =
      List.of("Ann Lee", "Tomas Berg", "Mayor Ruth Okafor", "Dr. Paul Weiss", "Senator Mia Calder");

  private static final List<String> PLACES =
      List.of("Hartwell", "Lake Orrin", "Westmark", "the Calder valley", "Port Ansel");

  private static final List<String> SENTENCES =
      List.of(
          "%1$s said the bridge at %2$s will open on Friday.",
          "“Nobody told us about %2$s,” %1$s said.",
          "The harbour of %2$s was closed for nine days.",
          "According to %1$s, the dam above %2$s leaks.",
          "%1$s denied that the school in %2$s would be sold.",
          "Two officials familiar with the plan said %1$s had asked for more money.",
          "He told reporters that %2$s needs a new road.",
          "It rained in %2$s, and the market stayed empty.",
          "“We are ready,” she said. “We have been for weeks.”",
          "A spokesman for %1$s declined to comment.");

  private final Random random;

  public GeneratedArticles(long seed) {
    this.random = new Random(seed);
  }

  /** A text of at least so many words, with paragraphs of one to four sentences. */
  public String text(int words) {
    StringBuilder text = new StringBuilder();
    int left = words;
    while (left > 0) {
      String sentence = any(SENTENCES).formatted(any(PEOPLE), any(PLACES));
      left -= sentence.split(" ", -1).length;
      text.append(sentence).append(random.nextInt(3) == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  /** A line of JSON Lines. */
  public String line(String id, int words) {
    try {
      return JSON.writeValueAsString(Map.of("id", id, "text", text(words)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
