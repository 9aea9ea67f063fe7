package sayso.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import sayso.Annotated;
import sayso.Corpus;
import sayso.measure.WhoSaysWhatJoin;
import sayso.read.BratGold;
import sayso.read.Marked;
import sayso.read.Receiver;
import sayso.source.Source;
import sayso.text.Article;
import sayso.text.OpenNlpTagger;
import sayso.text.TaggedArticle;

/** Articles with gold annotations, on which every format is tried. */
final class GoldArticles {
  private static final Path DATA = Path.of("../shared/data");

  /** Read once, because all of them are tagged. */
  private static final List<Annotated> DEV = new ArrayList<>();

  private GoldArticles() {}

  /** Those of corpus/, and two made to be difficult. */
  static List<Annotated> corpus() {
    List<Annotated> articles = new ArrayList<>();
    for (String folder : List.of("golden", "cases")) {
      Corpus.names(folder).forEach(name -> articles.add(Corpus.gold(folder, name)));
    }
    articles.add(NativeExamples.harbour());
    articles.add(NativeExamples.bare());
    return articles;
  }

  /**
   * PolNeAR's 84 dev articles, 27 of them with who-says-what's sources, relays and stances; skips
   * the test where they are not there.
   */
  static List<Annotated> dev() throws IOException {
    Path polnear = DATA.resolve("polnear/dev");
    Path labels = DATA.resolve("who-says-what/dev");
    Assumptions.assumeTrue(
        Files.isDirectory(polnear) && Files.isDirectory(labels),
        "the dev articles are not in " + DATA);
    if (DEV.isEmpty()) {
      DEV.addAll(joined(labels, polnear));
    }
    return List.copyOf(DEV);
  }

  private static List<Annotated> joined(Path labels, Path polnear) throws IOException {
    OpenNlpTagger tagger = OpenNlpTagger.load();
    List<Annotated> articles = new ArrayList<>();
    Set<String> labelled = new HashSet<>();
    WhoSaysWhatJoin.forEach(
        labels,
        polnear,
        marked -> {
          articles.add(marked.gold(tagger::tag));
          labelled.add(marked.article().id());
        });
    BratGold.forEach(
        polnear,
        marked -> {
          if (!labelled.contains(marked.article().id())) {
            articles.add(marked.gold(tagger::tag));
          }
        });
    return articles;
  }

  /** Writes articles and ends the output. */
  static void write(List<Annotated> articles, ArticleWriter writer) throws IOException {
    try (writer) {
      for (Annotated article : articles) {
        writer.write(article);
      }
    }
  }

  /** Reads a folder or file of some format, as {@code forEach} of its class does. */
  interface Reading {
    void into(Receiver<Marked> receiver) throws IOException;
  }

  /** What comes back from a format, as gold; all cues have to be there. */
  static List<Annotated> back(Reading reading) throws IOException {
    List<Annotated> articles = new ArrayList<>();
    reading.into(marked -> articles.add(marked.gold(GoldArticles::notAsked)));
    return articles;
  }

  private static TaggedArticle notAsked(Article article) {
    throw new AssertionError(article.id() + " has all its cues");
  }

  /** How many sources the articles have, and how many mentions those. */
  static int[] countSources(List<Annotated> articles) {
    List<Source> sources = articles.stream().flatMap(a -> a.sources().stream()).toList();
    return new int[] {
      sources.size(), sources.stream().mapToInt(source -> source.mentions().size()).sum()
    };
  }

  /** The articles in the native format, ordered by their ids. */
  static List<String> lines(List<Annotated> articles) {
    return articles.stream()
        .sorted(Comparator.comparing(a -> a.article().id()))
        .map(NativeWriter::line)
        .toList();
  }
}
