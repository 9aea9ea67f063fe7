package sayso.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.claim.AttributionSpans;
import sayso.text.Span;

class AttributionsFileTest {
  private static final String LINE =
      "{\"id\": \"a\", \"attributions\": [{\"source\": [[0, 3]], \"cue\": [[4, 8]],"
          + " \"content\": [[20, 25], [9, 18]]}, {\"source\": [[0, 3]], \"content\": []}]}\n";
  private static final AttributionSpans SPANS =
      new AttributionSpans(
          List.of(new Span(0, 3)),
          List.of(new Span(4, 8)),
          List.of(new Span(9, 18), new Span(20, 25)));

  @TempDir Path folder;

  @Test
  void readsLinesInOrderOfTheTextAndLeavesOutWhatHasNoContent() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), LINE + "\n");
    assertThat(AttributionsFile.read(file)).containsOnlyKeys("a").containsValue(List.of(SPANS));
  }

  @Test
  void readsGzip() throws IOException {
    Path file = folder.resolve("a.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(LINE.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(AttributionsFile.read(file)).containsValue(List.of(SPANS));
  }

  @Test
  void givesCodePointsOfBratFiles() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "\uD83D\uDE00 Ann said no.");
    Files.writeString(
        folder.resolve("b.ann"),
        """
        T1\tSource 2 5\tAnn
        T2\tCue 6 10\tsaid
        T3\tContent 11 13\tno
        E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
        """);
    assertThat(AttributionsFile.read(folder))
        .containsEntry(
            "b",
            List.of(
                new AttributionSpans(
                    List.of(new Span(2, 5)), List.of(new Span(6, 10)), List.of(new Span(11, 13)))));
  }

  @Test
  void namesFileAndLineOfWhatIsBroken() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), LINE + "{\"id\": \n");
    assertThatThrownBy(() -> AttributionsFile.read(broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("broken.jsonl:2: not JSON");
    Path noId = Files.writeString(folder.resolve("noid.jsonl"), "{\"attributions\": []}");
    assertThatThrownBy(() -> AttributionsFile.read(noId))
        .hasMessageContaining("noid.jsonl:1: no \"id\"");
    Path twice = Files.writeString(folder.resolve("twice.jsonl"), LINE + LINE);
    assertThatThrownBy(() -> AttributionsFile.read(twice))
        .hasMessageContaining("twice.jsonl:2: a second line for article a");
    Path odd =
        Files.writeString(
            folder.resolve("odd.jsonl"),
            "{\"id\": \"a\", \"attributions\": [{\"content\": [[3]]}]}");
    assertThatThrownBy(() -> AttributionsFile.read(odd))
        .hasMessageContaining("odd.jsonl:1: content holds [3]");
    assertThatThrownBy(() -> AttributionsFile.read(folder.resolve("none.jsonl")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.jsonl");
  }
}
