package sayso.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import sayso.Annotated;
import sayso.Corpus;
import sayso.measure.WhoSaysWhatJoin;
import sayso.read.BratGold;
import sayso.text.OpenNlpTagger;

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
}
