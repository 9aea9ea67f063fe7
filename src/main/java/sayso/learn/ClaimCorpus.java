package sayso.learn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import sayso.claim.AttributionSpans;
import sayso.claim.Window;
import sayso.neural.Wordpiece;
import sayso.read.BratFolder;
import sayso.text.Span;

/** Annotated articles as the claim tagger sees them; a line of the text is a paragraph. */
record ClaimCorpus(List<BratFolder.Document> documents) {
  /** Slips among PolNeAR's training articles. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "breitbart_2016-04-19_clinton-wins-democratic-presiden",
          "breitbart_2016-06-29_donald-trump-denies-mike-tyson-i");

  private static final Pattern LINE = Pattern.compile("\\S[^\\r\\n]*");

  ClaimCorpus {
    documents = List.copyOf(documents);
  }

  static ClaimCorpus read(Path folder) {
    return new ClaimCorpus(
        new BratFolder(folder)
            .documents().stream().filter(d -> !LEFT_OUT.contains(d.id())).toList());
  }

  static List<Span> paragraphs(String text) {
    return LINE.matcher(text)
        .results()
        .map((MatchResult line) -> new Span(line.start(), line.end()))
        .toList();
  }

  /** All windows, as they are cut at run time. */
  List<ClaimTargets> windows(Wordpiece wordpiece) {
    List<ClaimTargets> all = new ArrayList<>();
    for (BratFolder.Document document : documents) {
      add(document, wordpiece, Window.SIZE, all);
    }
    return all;
  }

  /** All windows, each article's first one of another size every time. */
  List<ClaimTargets> windows(Wordpiece wordpiece, Random random) {
    List<ClaimTargets> all = new ArrayList<>();
    for (BratFolder.Document document : documents) {
      add(document, wordpiece, 1 + random.nextInt(Window.SIZE), all);
    }
    return all;
  }

  private static void add(
      BratFolder.Document document, Wordpiece wordpiece, int first, List<ClaimTargets> all) {
    List<AttributionSpans> gold = document.events().stream().map(BratFolder.Event::spans).toList();
    List<Span> paragraphs = paragraphs(document.text());
    for (Window window : Window.of(wordpiece, document.text(), paragraphs, first)) {
      all.add(ClaimTargets.of(window, gold));
    }
  }
}
