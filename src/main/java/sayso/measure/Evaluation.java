package sayso.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import sayso.Annotated;
import sayso.claim.AttributionSpans;
import sayso.read.BratFolder;
import sayso.read.UnreadableException;
import sayso.source.Source;
import sayso.stance.Probabilities;

/**
 * Scores files of predictions against gold files. A gold article or pair without a prediction
 * counts as empty, with a warning; where none at all has one the files do not belong together, and
 * that is an error.
 */
public final class Evaluation {
  private final Consumer<String> warning;

  public Evaluation(Consumer<String> warning) {
    this.warning = warning;
  }

  /**
   * Attributions.
   *
   * @param gold a folder of brat files
   * @param predictions the native format, whose nested claims are left out, or attributions as
   *     {@code --attributions} takes them
   */
  public ClaimScores claims(Path gold, Path predictions, ClaimScorer.Options options)
      throws IOException {
    List<BratFolder.Document> documents = new BratFolder(gold).documents();
    if (documents.isEmpty()) {
      throw new UnreadableException("no NAME.ann in " + gold);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    documents.forEach(document -> texts.put(document.id(), document.text()));
    Map<String, List<AttributionSpans>> predicted = AttributionPredictions.read(predictions, texts);
    compare(texts.keySet(), predicted, predictions);
    ClaimScorer scorer = new ClaimScorer(options);
    ClaimScores scores = ClaimScores.NOTHING;
    for (BratFolder.Document document : documents) {
      List<AttributionSpans> events =
          document.events().stream().map(BratFolder.Event::spans).toList();
      List<AttributionSpans> found = predicted.getOrDefault(document.id(), List.of());
      scores = scores.plus(scorer.score(document.text(), events, found));
    }
    return scores;
  }

  /**
   * Resolved sources.
   *
   * @param gold GUM's documents, JSON Lines
   * @param predictions the native format
   * @param genres which documents count; empty for all
   */
  public SourceScores sources(
      Path gold, Path predictions, Set<String> genres, boolean mentionsGiven) throws IOException {
    List<GumGold> documents =
        GumGold.read(gold).stream()
            .filter(d -> genres.isEmpty() || genres.contains(d.genre()))
            .toList();
    if (documents.isEmpty()) {
      throw new UnreadableException(gold + " has no document of the genres " + genres);
    }
    Map<String, Annotated> predicted = AnnotatedFile.read(predictions);
    compare(documents.stream().map(GumGold::id).toList(), predicted, predictions);
    SourceScorer scorer = new SourceScorer(mentionsGiven);
    SourceScores scores = SourceScores.NOTHING;
    for (GumGold document : documents) {
      Annotated answer = predicted.get(document.id());
      if (answer != null) {
        AnnotatedFile.checkText(answer, document.text());
      }
      scores = scores.plus(scorer.score(document, answer == null ? List.of() : resolved(answer)));
    }
    return scores;
  }

  /**
   * Classified pairs.
   *
   * @param gold pairs with labels, JSON Lines
   * @param predictions what {@code sayso stance} writes
   */
  public PairScores stance(Path gold, Path predictions) throws IOException {
    List<PairScorer.Pair> pairs =
        GoldLines.read(
            gold,
            line ->
                new PairScorer.Pair(
                    GoldLines.required(line, "id").asText(),
                    GoldLines.required(line, "label").asText()));
    Map<String, Probabilities> answers = new HashMap<>();
    GoldLines.read(
        predictions,
        line ->
            answers.put(
                GoldLines.required(line, "id").asText(),
                probabilities(GoldLines.required(line, "probabilities"))));
    compare(pairs.stream().map(PairScorer.Pair::id).toList(), answers, predictions);
    return PairScorer.score(pairs, answers);
  }

  /**
   * The whole job.
   *
   * @param gold a folder of NAME.json with propositions, entities and events
   * @param articles a folder of NAME.txt and NAME.ann
   * @param predictions the native format
   */
  public WhoSaysWhatScores positions(Path gold, Path articles, Path predictions)
      throws IOException {
    List<WhoSaysWhatGold> golds = WhoSaysWhatGold.read(gold, articles);
    Map<String, Annotated> predicted = AnnotatedFile.read(predictions);
    compare(golds.stream().map(WhoSaysWhatGold::id).toList(), predicted, predictions);
    WhoSaysWhatScores scores = WhoSaysWhatScores.NOTHING;
    for (WhoSaysWhatGold article : golds) {
      Annotated answer = predicted.get(article.id());
      if (answer == null) {
        answer = AnnotatedFile.empty(article.id(), article.text());
      }
      AnnotatedFile.checkText(answer, article.text());
      scores = scores.plus(WhoSaysWhatScorer.score(article, answer));
    }
    return scores;
  }

  /**
   * Every claim of articles whose gold is in the native format.
   *
   * @param gold a folder of NAME.jsonl
   * @param predictions the native format
   * @return by article id
   */
  public Map<String, GoldenScores> golden(Path gold, Path predictions) throws IOException {
    Map<String, Annotated> golds = AnnotatedFile.readFolder(gold);
    Map<String, Annotated> predicted = AnnotatedFile.read(predictions);
    compare(golds.keySet(), predicted, predictions);
    Map<String, GoldenScores> scores = new LinkedHashMap<>();
    for (Map.Entry<String, Annotated> entry : golds.entrySet()) {
      String text = entry.getValue().article().text();
      Annotated answer = predicted.get(entry.getKey());
      if (answer == null) {
        answer = AnnotatedFile.empty(entry.getKey(), text);
      }
      AnnotatedFile.checkText(answer, text);
      scores.put(entry.getKey(), GoldenScorer.score(entry.getValue(), answer));
    }
    return scores;
  }

  /**
   * Two annotations of the same articles.
   *
   * @param one the native format
   * @param other the native format; articles that only one of both has are left out
   */
  public Agreement agreement(Path one, Path other) throws IOException {
    Map<String, Annotated> ones = AnnotatedFile.read(one);
    Map<String, Annotated> others = AnnotatedFile.read(other);
    Set<String> common = new LinkedHashSet<>(ones.keySet());
    common.retainAll(others.keySet());
    if (common.isEmpty()) {
      throw new UnreadableException(one + " and " + other + " have no article in common");
    }
    int alone = ones.size() + others.size() - 2 * common.size();
    if (alone > 0) {
      warning.accept(alone + " articles are in one of both files only and are left out");
    }
    Agreement agreement = new Agreement();
    for (Map.Entry<String, Annotated> entry : ones.entrySet()) {
      Annotated answer = others.get(entry.getKey());
      if (answer != null) {
        AnnotatedFile.checkText(answer, entry.getValue().article().text());
        agreement.add(entry.getValue(), answer);
      }
    }
    return agreement;
  }

  private void compare(Collection<String> gold, Map<String, ?> predicted, Path predictions)
      throws UnreadableException {
    List<String> missing = gold.stream().filter(id -> !predicted.containsKey(id)).toList();
    if (missing.size() == gold.size()) {
      throw new UnreadableException(
          predictions + " has none of the gold's ids, for instance " + missing.get(0));
    }
    if (!missing.isEmpty()) {
      warning.accept(
          "%d of %d gold ids are not in %s and count as empty, for instance %s"
              .formatted(missing.size(), gold.size(), predictions, missing.get(0)));
    }
    List<String> extra = new ArrayList<>(predicted.keySet());
    extra.removeAll(Set.copyOf(gold));
    if (!extra.isEmpty()) {
      warning.accept(
          "%d ids in %s are not in the gold and are left out, for instance %s"
              .formatted(extra.size(), predictions, extra.get(0)));
    }
  }

  private static List<SourceScorer.Resolved> resolved(Annotated annotated) {
    Map<String, String> names = Source.names(annotated.sources());
    return annotated.claims().stream()
        .map(
            claim ->
                new SourceScorer.Resolved(
                    claim.attribution().spans(),
                    claim.source(),
                    claim.source() == null ? null : names.get(claim.source())))
        .toList();
  }

  private static Probabilities probabilities(JsonNode node) {
    return new Probabilities(
        GoldLines.required(node, "supports").asDouble(),
        GoldLines.required(node, "denies").asDouble(),
        node.path("discusses").asDouble(),
        node.path("unrelated").asDouble());
  }
}
