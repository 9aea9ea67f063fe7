package sayso.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sayso.Annotated;
import sayso.claim.AttributionSpans;
import sayso.claim.Window;
import sayso.neural.Wordpiece;
import sayso.read.BratFolder;
import sayso.read.NativeReader;
import sayso.text.Span;

/** Annotated articles as the claim tagger sees them; a line of the text is a paragraph. */
record ClaimCorpus(List<BratFolder.Document> documents) {
  /** Slips among PolNeAR's training articles. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "breitbart_2016-04-19_clinton-wins-democratic-presiden",
          "breitbart_2016-06-29_donald-trump-denies-mike-tyson-i");

  /** Word pieces of a window in training. */
  private static final int JOINED = 256;

  private static final Pattern LINE = Pattern.compile("\\S[^\\r\\n]*");

  ClaimCorpus {
    documents = List.copyOf(documents);
  }

  /**
   * The articles of a split.
   *
   * @param data has SPLIT.jsonl in the native format, whose nested claims are left out, or a folder
   *     SPLIT of brat files
   */
  static ClaimCorpus read(Path data, String split) throws IOException {
    Path lines = data.resolve(split + ".jsonl");
    if (!Files.exists(lines)) {
      return new ClaimCorpus(
          new BratFolder(data.resolve(split))
              .documents().stream().filter(d -> !LEFT_OUT.contains(d.id())).toList());
    }
    List<BratFolder.Document> documents = new ArrayList<>();
    NativeReader.forEach(lines, annotated -> documents.add(document(annotated)));
    return new ClaimCorpus(documents);
  }

  private static BratFolder.Document document(Annotated annotated) {
    return new BratFolder.Document(
        annotated.article().id(),
        annotated.article().text(),
        annotated.claims().stream()
            .filter(claim -> claim.within() == null)
            .map(claim -> new BratFolder.Event(claim.id(), claim.attribution().spans()))
            .toList());
  }

  static List<Span> paragraphs(String text) {
    return LINE.matcher(text)
        .results()
        .map((MatchResult line) -> new Span(line.start(), line.end()))
        .toList();
  }

  /** All windows, as they are cut at run time. */
  List<ClaimTargets> windows(Wordpiece wordpiece) {
    return documents.stream().flatMap(d -> windows(d, wordpiece, 0, 0)).toList();
  }

  /**
   * All windows of an epoch: three articles of four in single paragraphs, as they are cut at run
   * time; the others in joined ones, cut elsewhere every time, so that links learn to pass over
   * what lies between.
   */
  List<ClaimTargets> windows(Wordpiece wordpiece, Random random) {
    List<ClaimTargets> all = new ArrayList<>();
    for (BratFolder.Document document : documents) {
      boolean joined = random.nextInt(4) == 0;
      int first = joined ? 1 + random.nextInt(JOINED) : 0;
      windows(document, wordpiece, first, joined ? JOINED : 0).forEach(all::add);
    }
    return all;
  }

  private static Stream<ClaimTargets> windows(
      BratFolder.Document document, Wordpiece wordpiece, int first, int others) {
    List<AttributionSpans> gold = document.events().stream().map(BratFolder.Event::spans).toList();
    String text = document.text();
    return Window.of(wordpiece, text, paragraphs(text), first, others).stream()
        .map(window -> ClaimTargets.of(window, gold));
  }
}
