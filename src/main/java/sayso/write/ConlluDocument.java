package sayso.write;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import sayso.Annotated;
import sayso.claim.Claim;
import sayso.claim.Cue;
import sayso.source.Source;
import sayso.stance.Judgement;
import sayso.text.CodePoints;
import sayso.text.Proposition;
import sayso.text.Span;
import sayso.text.TaggedArticle;

/**
 * An article in CoNLL-U (universaldependencies.org/format.html), its claims in the column MISC.
 * Words have their form, lemma and Penn Treebank tag (XPOS); they are cut where a span begins or
 * ends. TokenRange is where a word stands, in code points; Spans are the claims' spans as BIO
 * labels; Mentions are the sources' mentions that begin at a word, with their lengths in words; the
 * first word of a claim's content tells the rest of it, in keys that begin with the claim's id.
 * Sources and propositions are JSON in comments.
 */
public final class ConlluDocument {
  private static final JsonMapper JSON = new JsonMapper();

  private final Annotated annotated;
  private final CodePoints points;
  private final ConlluWords words;

  /** By word, what MISC says of it beyond its place. */
  private final List<List<String>> spans = new ArrayList<>();

  private final List<List<String>> mentions = new ArrayList<>();
  private final List<List<Claim>> claims = new ArrayList<>();

  private ConlluDocument(Annotated annotated, TaggedArticle tagged) {
    this.annotated = annotated;
    this.points = CodePoints.of(annotated.article().text());
    this.words = ConlluWords.of(tagged, annotated);
    for (int i = 0; i < words.all().size(); i++) {
      spans.add(new ArrayList<>());
      mentions.add(new ArrayList<>());
      claims.add(new ArrayList<>());
    }
  }

  /**
   * The article's sentences, each with an empty line after it; nothing of a text without words.
   *
   * @param tagged the same article
   */
  public static String of(Annotated annotated, TaggedArticle tagged) {
    ConlluDocument document = new ConlluDocument(annotated, tagged);
    if (document.words.all().isEmpty()) {
      return "";
    }
    annotated.sources().forEach(document::place);
    annotated.claims().forEach(document::place);
    return document.written();
  }

  private void place(Source source) {
    for (Span mention : source.mentions()) {
      Span range = words.in(mention);
      if (range.start() < range.end()) {
        mentions.get(range.start()).add(Iris.encoded(source.id()) + ":" + range.length());
      }
    }
  }

  private void place(Claim claim) {
    String prefix = Iris.encoded(claim.id()) + ":";
    List<Span> content = claim.attribution().spans().content();
    label(claim.attribution().spans().source(), prefix, "source");
    label(claim.attribution().spans().cue(), prefix, "cue");
    label(content, prefix, "content");
    int first = words.in(content.get(0)).start();
    claims.get(Math.min(first, claims.size() - 1)).add(claim);
  }

  /** Labels the words of each span by B- and I-. */
  private void label(List<Span> covered, String prefix, String role) {
    for (Span span : covered) {
      Span range = words.in(span);
      for (int i = range.start(); i < range.end(); i++) {
        spans.get(i).add(prefix + (i == range.start() ? "B-" : "I-") + role);
      }
    }
  }

  private String written() {
    StringBuilder out = new StringBuilder();
    out.append("# newdoc id = ").append(Iris.encoded(annotated.article().id())).append('\n');
    out.append("# article = ").append(Described.article(annotated)).append('\n');
    for (Source source : annotated.sources()) {
      ObjectNode node = JSON.createObjectNode();
      node.put("id", source.id()).put("kind", ClaimRow.label(source.kind()));
      node.setAll(Described.source(source));
      out.append("# source = ").append(node).append('\n');
    }
    int sentence = 0;
    for (Span range : words.sentences()) {
      if (sentence == 0 || words.isParagraph(range.start())) {
        out.append("# newpar\n");
      }
      out.append("# sent_id = ").append(Iris.encoded(annotated.article().id()));
      out.append('-').append(++sentence).append('\n');
      out.append("# text = ").append(words.text(range)).append('\n');
      for (int i = range.start(); i < range.end(); i++) {
        row(out, i - range.start() + 1, i);
      }
      out.append('\n');
    }
    return out.toString();
  }

  private void row(StringBuilder out, int id, int i) {
    ConlluWords.Word word = words.all().get(i);
    List<String> misc = new ArrayList<>();
    if (words.isJoined(i)) {
      misc.add("SpaceAfter=No");
    }
    Span place = points.toCodePoints(word.span());
    misc.add("TokenRange=" + place.start() + ":" + place.end());
    if (!spans.get(i).isEmpty()) {
      misc.add("Spans=" + String.join(",", spans.get(i)));
    }
    if (!mentions.get(i).isEmpty()) {
      misc.add("Mentions=" + String.join(",", mentions.get(i)));
    }
    if (!claims.get(i).isEmpty()) {
      misc.add("Claim=" + encoded(claims.get(i).stream().map(Claim::id).toList()));
      claims.get(i).forEach(claim -> describe(claim, misc::add));
    }
    out.append(id).append('\t').append(word.form()).append('\t');
    out.append(word.lemma()).append("\t_\t").append(word.tag()).append("\t_\t_\t_\t_\t");
    out.append(String.join("|", misc)).append('\n');
  }

  private void describe(Claim claim, Consumer<String> misc) {
    String prefix = Iris.encoded(claim.id()) + ".";
    Cue cue = claim.attribution().cue();
    if (claim.source() != null) {
      misc.accept(prefix + "Source=" + Iris.encoded(claim.source()));
    }
    if (!claim.via().isEmpty()) {
      misc.accept(prefix + "Via=" + encoded(claim.via()));
    }
    if (claim.within() != null) {
      misc.accept(prefix + "Within=" + Iris.encoded(claim.within()));
    }
    misc.accept(prefix + "Form=" + ClaimRow.label(claim.attribution().form()));
    if (!cue.lemma().isEmpty()) {
      misc.accept(prefix + "Cue=" + Iris.encoded(cue.lemma()));
    }
    misc.accept(prefix + "CueType=" + ClaimRow.label(cue.type()));
    misc.accept(prefix + "CuePolarity=" + ClaimRow.label(cue.polarity()));
    if (claim.attribution().hedged()) {
      misc.accept(prefix + "Hedged=Yes");
    }
    misc.accept(prefix + "Confidence=" + NativeWriter.rounded(claim.attribution().confidence()));
    misc.accept(prefix + "SourceConfidence=" + NativeWriter.rounded(claim.sourceConfidence()));
    List<String> stances = new ArrayList<>();
    Map<String, Judgement> judged = annotated.stances().getOrDefault(claim.id(), Map.of());
    for (Proposition proposition : annotated.propositions()) {
      Judgement judgement = judged.get(proposition.id());
      if (judgement != null) {
        stances.add(
            String.join(
                ":",
                Iris.encoded(proposition.id()),
                judgement.stance().label(),
                Double.toString(NativeWriter.rounded(judgement.probability()))));
      }
    }
    if (!stances.isEmpty()) {
      misc.accept(prefix + "Stance=" + String.join(",", stances));
    }
  }

  private static String encoded(List<String> ids) {
    return ids.stream().map(Iris::encoded).collect(Collectors.joining(","));
  }
}
