package sayso.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a data folder in miniature, with programs that take two seconds for whatever they do. */
class SpeedReportTest {
  private static final String TEXT = "Ann Lee said it rains.";

  private final List<List<String>> runs = new ArrayList<>();
  @TempDir private Path shared;

  @Test
  void putsRunsStepsLengthsAndPropositionsOnOnePage() throws Exception {
    for (String split : List.of("dev", "train")) {
      write("data/polnear/" + split + "/a1.txt", TEXT);
      write("data/polnear/" + split + "/a1.ann", "");
      write(
          "data/who-says-what/" + split + "/a1.json",
          """
          {"id": "a1", "propositions": [{"id": "p1", "text": "It rains."}],
           "entities": [], "events": []}
          """);
    }

    String page = new SpeedReport(shared, this::run, this::run, line -> {}).page(84, 84);

    assertThat(page)
        .contains("| Sayso, 3 propositions, 2 threads | 2.0 | 3.0 | 5 | 5 | 100 |")
        .contains("| CoreNLP with quote annotator, 1 thread | 2.0 | 3.0 | 5 | 5 | 100 |")
        .contains("| read and write | ")
        .contains("| 20,000 | ")
        .doesNotContain("%s")
        .doesNotContain("NaN");
    assertThat(runs)
        .anyMatch(run -> run.containsAll(List.of("annotate", "--threads", "2", "-p")))
        .anyMatch(run -> run.containsAll(List.of("evaluate", "corenlp")));
  }

  private Program.Run run(List<String> arguments) {
    runs.add(arguments);
    boolean isStartUp = arguments.get(arguments.size() - 1).endsWith("sentence.txt");
    return new Program.Run(isStartUp ? 2 : 3, 100);
  }

  private void write(String file, String content) throws IOException {
    Path path = shared.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }
}
