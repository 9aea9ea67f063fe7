package sayso.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.Claim;
import sayso.source.Source;
import sayso.stance.Judgement;
import sayso.text.CodePoints;
import sayso.text.Span;

/**
 * What an annotated article says, as plain strings, for comparing it with what an independent
 * reader of some format gets. The strings are sorted; offsets are code points.
 */
final class Facts {
  private final TreeSet<String> facts = new TreeSet<>();

  static Facts of(List<Annotated> articles) {
    Facts facts = new Facts();
    articles.forEach(facts::add);
    return facts;
  }

  private void add(Annotated annotated) {
    String article = annotated.article().id();
    CodePoints points = CodePoints.of(annotated.article().text());
    Map<String, Source> sources = new HashMap<>();
    annotated.sources().forEach(source -> sources.put(source.id(), source));
    for (Claim claim : annotated.claims()) {
      Source source = claim.source() == null ? null : sources.get(claim.source());
      claim(
          article,
          claim.id(),
          source == null ? null : source.name(),
          source == null ? null : lower(source.kind()),
          claim.via().stream().map(sources::get).map(s -> s == null ? "nobody" : s.name()).toList(),
          claim.within(),
          lower(claim.attribution().form()),
          claim.attribution().cue().lemma(),
          lower(claim.attribution().cue().type()),
          lower(claim.attribution().cue().polarity()),
          claim.attribution().hedged());
      spans(article, claim.id(), "source", claim.attribution().spans().source(), points);
      spans(article, claim.id(), "cue", claim.attribution().spans().cue(), points);
      spans(article, claim.id(), "content", claim.attribution().spans().content(), points);
      for (Map.Entry<String, Judgement> stance :
          annotated.stances().getOrDefault(claim.id(), Map.of()).entrySet()) {
        stance(article, claim.id(), stance.getKey(), lower(stance.getValue().stance()));
      }
    }
  }

  private void spans(
      String article, String claim, String role, List<Span> spans, CodePoints points) {
    for (Span span : spans) {
      Span codePoints = points.toCodePoints(span);
      span(article, claim, role, codePoints.start(), codePoints.end());
    }
  }

  void claim(
      String article,
      String claim,
      @Nullable String source,
      @Nullable String kind,
      List<String> via,
      @Nullable String within,
      String form,
      String lemma,
      String type,
      String polarity,
      boolean hedged) {
    facts.add(
        String.join(
            " | ",
            article,
            claim,
            "by " + source + " (" + kind + ")",
            "via " + via,
            "within " + within,
            form,
            lemma,
            type,
            polarity,
            "hedged " + hedged));
  }

  void span(String article, String claim, String role, int start, int end) {
    facts.add(article + " | " + claim + " | " + role + " " + start + "-" + end);
  }

  void stance(String article, String claim, String proposition, String label) {
    facts.add(article + " | " + claim + " | " + label + " " + proposition);
  }

  /** What has to be there. */
  static <T> T there(Map<String, T> all, String id) {
    return Objects.requireNonNull(all.get(id), id);
  }

  List<String> list() {
    return new ArrayList<>(facts);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
