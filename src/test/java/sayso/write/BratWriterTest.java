package sayso.write;

import static org.assertj.core.api.Assertions.assertThat;
import static sayso.write.GoldArticles.lines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.Annotated;
import sayso.read.BratFolder;
import sayso.read.BratGold;
import sayso.text.Article;

/** brat's folders, read strictly, and back. */
class BratWriterTest {
  @TempDir private Path folder;

  @Test
  void holdsEveryClaimOfTheCorpus() throws IOException {
    List<Annotated> articles = GoldArticles.corpus();
    write(articles);
    assertThat(BratGrammar.read(folder).list()).isEqualTo(Facts.of(articles).list());
  }

  @Test
  void holdsEveryClaimOfTheDevArticles() throws IOException {
    List<Annotated> articles = GoldArticles.dev();
    write(articles);
    assertThat(BratGrammar.read(folder).list()).isEqualTo(Facts.of(articles).list());
    assertThat(back()).containsExactlyElementsOf(lines(articles));
  }

  @Test
  void comesBackAsItWas() throws IOException {
    List<Annotated> articles = new ArrayList<>(GoldArticles.corpus());
    articles.removeIf(a -> List.of("harbour", "bare").contains(a.article().id()));
    write(articles);
    assertThat(back()).containsExactlyElementsOf(lines(articles));
  }

  @Test
  void whatWasDifficultComesBackAsGold() throws IOException {
    Annotated harbour = NativeExamples.harbour();
    write(List.of(harbour));
    Annotated back = read().get(0);
    assertThat(back.article()).isEqualTo(harbour.article());
    assertThat(back.sources()).isEqualTo(harbour.sources());
    assertThat(Facts.of(List.of(back)).list()).isEqualTo(Facts.of(List.of(harbour)).list());
    assertThat(back.claims())
        .allSatisfy(claim -> assertThat(claim.attribution().confidence()).isEqualTo(1));
  }

  @Test
  void isALayoutThatTrainingReads() throws IOException {
    write(List.of(NativeExamples.harbour()));
    assertThat(new BratFolder(folder).documents().get(0).events())
        .extracting(BratFolder.Event::spans)
        .isEqualTo(
            NativeExamples.harbour().claims().stream()
                .map(claim -> claim.attribution().spans())
                .toList());
  }

  @Test
  void idsThatAreNoNamesOfFilesComeBack() throws IOException {
    List<Annotated> articles = new ArrayList<>();
    for (String id : List.of("a/b", "a_b", "A_B", "../up", "c:\\d", ".hidden", "b".repeat(400))) {
      articles.add(nothingFound(id));
    }
    write(articles);
    assertThat(read())
        .extracting(a -> a.article().id())
        .containsExactlyInAnyOrderElementsOf(articles.stream().map(a -> a.article().id()).toList());
  }

  @Test
  void aSourceWithoutAMentionStaysOne() throws IOException {
    Annotated unmentioned = NativeExamples.unmentioned(NativeExamples.harbour());
    write(List.of(unmentioned));
    assertThat(read().get(0).sources()).isEqualTo(unmentioned.sources());
  }

  private static Annotated nothingFound(String id) {
    return new Annotated(
        Article.of(id, "Nothing was said."), List.of(), List.of(), Map.of(), List.of(), List.of());
  }

  private void write(List<Annotated> articles) throws IOException {
    GoldArticles.write(articles, new BratWriter(folder));
  }

  private List<Annotated> read() throws IOException {
    return GoldArticles.back(receiver -> BratGold.forEach(folder, receiver));
  }

  private List<String> back() throws IOException {
    return lines(read());
  }

  @Test
  void mixedLineEndsAreKept() throws IOException {
    write(List.of(NativeExamples.harbour()));
    assertThat(folder.resolve("harbour.txt"))
        .content(StandardCharsets.UTF_8)
        .isEqualTo(NativeExamples.harbour().article().text());
  }
}
