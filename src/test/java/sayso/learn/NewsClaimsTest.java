package sayso.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsClaimsTest {
  private static final String LABELS =
      "{\"id\": \"%s\", \"propositions\": [{\"id\": \"p1\", \"text\": \"%s\"}],"
          + " \"entities\": [{\"id\": \"e1\", \"name\": \"Ann Lee\", \"kind\": \"person\"}],"
          + " \"events\": [{\"event\": \"E1\", \"source\": \"e1\", \"stance\": {\"p1\": \"denies\"}}]}\n";

  @TempDir private Path folder;

  /** The first article in the order of names is held back, so "attic" is where labels are split. */
  @Test
  void furtherLabelsAreAllTrainedOn() throws IOException {
    Path own = Files.createDirectories(folder.resolve("who-says-what/train"));
    for (String name : List.of("attic", "barn")) {
      article(name);
      Files.writeString(
          own.resolve(name + ".json"), LABELS.formatted(name, "The " + name + " is dry."));
    }
    article("cellar");
    Path more = folder.resolve("more.jsonl");
    Files.writeString(
        more,
        LABELS.formatted("cellar", "The cellar is dry.")
            + LABELS.formatted("barn", "The barn has a roof."));

    NewsClaims claims = NewsClaims.read(folder, more);

    assertThat(propositions(claims, false))
        .containsExactly("The barn is dry.", "The cellar is dry.", "The barn has a roof.");
    assertThat(propositions(claims, true)).containsExactly("The attic is dry.");
  }

  private static List<String> propositions(NewsClaims claims, boolean heldBack) {
    return claims.pairs(heldBack).stream().map(p -> p.pair().proposition()).toList();
  }

  private void article(String name) throws IOException {
    Path texts = Files.createDirectories(folder.resolve("polnear/train"));
    Files.writeString(texts.resolve(name + ".txt"), "Ann Lee said rain got in.");
    Files.writeString(
        texts.resolve(name + ".ann"),
        """
        T1\tSource 0 7\tAnn Lee
        T2\tCue 8 12\tsaid
        T3\tContent 13 24\train got in
        E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
        """);
  }
}
