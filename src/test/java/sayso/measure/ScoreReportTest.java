package sayso.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.Annotated;
import sayso.claim.AttributionSpans;
import sayso.stance.Stance;
import sayso.text.Proposition;
import sayso.write.NativeWriter;

/** On a data folder in miniature, with a program that finds the one claim of its one article. */
class ScoreReportTest {
  private static final String TEXT = "Ann Lee said it rains.";
  private static final AttributionSpans SAID = Predicted.spans(TEXT, "Ann Lee", "said", "it rains");

  private final List<List<String>> runs = new ArrayList<>();
  @TempDir private Path shared;

  @Test
  void measuresEverySetAndPutsItOnOnePage() throws Exception {
    write("data/seed/article.txt", TEXT);
    write("data/polnear/speech_cues.txt", "said\n");
    write("data/polnear/dev/a1.txt", TEXT);
    write(
        "data/polnear/dev/a1.ann",
        """
        T1\tSource 0 7\tAnn Lee
        T2\tCue 8 12\tsaid
        T3\tContent 13 21\tit rains
        E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
        """);
    write(
        "data/who-says-what/dev/a1.json",
        """
        {"id": "a1", "propositions": [{"id": "p1", "text": "It rains."}],
         "entities": [{"id": "e1", "name": "Ann Lee", "kind": "person", "aliases": []}],
         "events": [{"event": "E1", "source": "e1", "stance": {"p1": "supports"}}]}
        """);
    write(
        "data/sources/gum.jsonl.gz",
        """
        {"id": "a1", "genre": "news", "text": "Ann Lee said it rains.",
         "attributions": [{"source": [[0, 7]], "cue": [[8, 12]], "content": [[13, 21]],
                           "entity": "1", "source_kind": "named"}],
         "entities": [{"id": "1", "type": "person", "named": true, "canonical": "Ann Lee",
                       "mentions": []}]}
        """
                .replace("\n", "")
            + "\n");
    write("data/stance/own-dev.jsonl.gz", "{\"id\": \"1\", \"label\": \"denies\"}\n");
    write("golden/a1.jsonl", NativeWriter.line(annotated()) + "\n");

    String page =
        new ScoreReport(shared, shared.resolve("golden"), this::run, line -> {})
            .page(List.of(new ScoreReport.Variant("opennlp", List.of("--engine", "opennlp"))));

    assertThat(page)
        .contains("| Sayso, opennlp | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 |")
        .contains("| Sayso, opennlp, from text | 100.0 | 100.0 | 100.0 |")
        .contains("| Sayso, own | 100.0 | 100.0 | 1 |")
        .contains("| Sayso, opennlp | 1 | 1 | 1 | 0 |")
        .contains("| Sayso, opennlp, start-up | 2.0 | - | - | 100 |")
        .doesNotContain("%s")
        .doesNotContain("NaN");
    assertThat(runs)
        .anyMatch(run -> run.containsAll(List.of("annotate", "--engine", "--attributions")))
        .anyMatch(run -> run.containsAll(List.of("stance", "--view", "source")));
  }

  private Program.Run run(List<String> arguments) throws IOException {
    runs.add(arguments);
    Path out = Path.of(arguments.get(arguments.indexOf("-o") + 1));
    Files.writeString(
        out,
        arguments.get(0).equals("stance")
            ? "{\"id\": \"1\", \"probabilities\": {\"supports\": 0, \"denies\": 1}}\n"
            : NativeWriter.line(annotated()) + "\n");
    return new Program.Run(2, 100);
  }

  private static Annotated annotated() {
    return new Predicted("a1", TEXT)
        .source("s1", "Ann Lee")
        .claim(SAID, "s1", List.of(), Map.of("p1", Stance.SUPPORTS))
        .annotated(List.of(new Proposition("p1", "It rains.")));
  }

  private void write(String file, String content) throws IOException {
    Path path = shared.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }
}
