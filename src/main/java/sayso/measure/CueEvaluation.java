package sayso.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.Attribution;
import sayso.claim.AttributionSpans;
import sayso.claim.Claim;
import sayso.claim.ClaimFinder;
import sayso.claim.Cue;
import sayso.claim.CueLexicon;
import sayso.claim.CueReader;
import sayso.claim.RuleClaimFinder;
import sayso.read.Compressed;
import sayso.read.UnreadableException;
import sayso.text.Article;
import sayso.text.Span;
import sayso.text.TaggedArticle;
import sayso.text.Tagger;

/**
 * Measures what is read off cues: their type, polarity and certainty. Cues of gold attributions are
 * read where the gold has spans; the sentences of the Szeged corpus have none, and there the claims
 * that the rules find count.
 */
public final class CueEvaluation {
  private final Tagger tagger;
  private final ClaimFinder finder = new RuleClaimFinder();
  private final CueScores.Counter counter = new CueScores.Counter();

  private CueEvaluation(Tagger tagger) {
    this.tagger = tagger;
  }

  /**
   * The scores of one gold set.
   *
   * @param gold a folder of NAME.jsonl in the native format; documents of GUM (.jsonl, .jsonl.gz);
   *     the Szeged corpus (.xml, .xml.gz); or a list of lemma, class and count (.tsv)
   */
  public static CueScores of(Path gold, Tagger tagger) throws IOException {
    CueEvaluation evaluation = new CueEvaluation(tagger);
    String name = gold.toString().replaceFirst("\\.gz$", "");
    if (Files.isDirectory(gold)) {
      for (Annotated article : AnnotatedFile.readFolder(gold).values()) {
        evaluation.article(article);
      }
    } else if (name.endsWith(".jsonl")) {
      for (GumGold document : GumGold.read(gold)) {
        evaluation.document(document);
      }
    } else if (name.endsWith(".xml")) {
      for (SzegedGold sentence : SzegedGold.read(gold)) {
        evaluation.sentence(sentence);
      }
    } else if (name.endsWith(".tsv")) {
      evaluation.lemmas(gold);
    } else {
      throw new UnreadableException(
          gold + " is no folder and ends in none of .jsonl, .xml, .tsv (and .gz)");
    }
    return evaluation.counter.scores();
  }

  private void article(Annotated gold) {
    TaggedArticle article = tagger.tag(gold.article());
    for (Claim claim : gold.claims()) {
      Attribution attribution = claim.attribution();
      CueReader.Reading reading = CueReader.read(article, attribution.spans());
      String where = where(gold.article(), attribution.spans());
      if (!attribution.spans().cue().isEmpty()) {
        counter.value("type", attribution.cue().type(), reading.cue().type(), 1, where);
        counter.value("polarity", attribution.cue().polarity(), reading.cue().polarity(), 1, where);
      }
      counter.flag("hedged", attribution.hedged(), reading.hedged(), where);
    }
  }

  private void document(GumGold gold) {
    TaggedArticle article = tagger.tag(Article.of(gold.id(), gold.text()));
    for (GumGold.Attributed attributed : gold.attributions()) {
      Cue cue = CueReader.read(article, attributed.spans()).cue();
      boolean negative =
          cue.polarity() == Cue.Polarity.DENIES || cue.polarity() == Cue.Polarity.DOUBTS;
      String where = where(article.article(), attributed.spans());
      counter.flag("negative", attributed.negative(), negative, where);
    }
  }

  private void sentence(SzegedGold gold) {
    TaggedArticle article = tagger.tag(Article.of(gold.id(), gold.text()));
    for (Attribution claim : finder.find(article)) {
      boolean hedged =
          gold.hedges().stream()
              .anyMatch(
                  h ->
                      claim.spans().cue().stream().anyMatch(h::overlaps)
                          || claim.spans().content().stream().anyMatch(h::overlaps));
      counter.flag("hedged", hedged, claim.hedged(), where(article.article(), claim.spans()));
    }
  }

  private void lemmas(Path file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Compressed.open(file), StandardCharsets.UTF_8))) {
      for (String line : (Iterable<String>) lines.lines()::iterator) {
        String[] fields = line.split("\t", -1);
        Cue.Type type = line.startsWith("#") || fields.length < 3 ? null : type(fields[1]);
        if (type != null) {
          lemma(fields[0], type, Integer.parseInt(fields[2]));
        }
      }
    }
  }

  private void lemma(String lemma, Cue.Type type, int count) {
    Cue.@Nullable Type read = null;
    for (CueLexicon.WordClass wordClass : CueLexicon.WordClass.values()) {
      CueLexicon.Entry entry = CueLexicon.ENGLISH.find(lemma, wordClass);
      if (entry != null && read == null) {
        read = entry.type();
      }
    }
    // The list has one class for what is thought and what is perceived.
    read = read == Cue.Type.PERCEPTION ? Cue.Type.BELIEF : read;
    if (read == null) {
      counter.missed("type", type, count, lemma);
    } else {
      counter.value("type", type, read, count, lemma);
    }
  }

  /** The type of a class of PolNeAR's cues; null for "other", which is of no type. */
  private static Cue.@Nullable Type type(String name) {
    return switch (name) {
      case "speech" -> Cue.Type.SPEECH;
      case "cognition" -> Cue.Type.BELIEF;
      case "desire/intent" -> Cue.Type.INTENT;
      case "support/attitude" -> Cue.Type.SUPPORT;
      case "decree/act" -> Cue.Type.DECREE;
      case "evidence" -> Cue.Type.EVIDENCE;
      default -> null;
    };
  }

  private static String where(Article article, AttributionSpans spans) {
    StringBuilder words = new StringBuilder(article.id()).append(": ");
    for (List<Span> role : List.of(spans.source(), spans.cue(), spans.content())) {
      words.append('[');
      role.forEach(span -> words.append(span.of(article.text()).replaceAll("\\s+", " ")));
      words.append("] ");
    }
    return words.toString().trim();
  }
}
