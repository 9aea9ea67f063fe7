package sayso.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.Attribution;
import sayso.claim.AttributionSpans;
import sayso.claim.Cue;
import sayso.claim.Form;
import sayso.source.Source;
import sayso.stance.Judgement;
import sayso.stance.Positions;
import sayso.stance.Stance;
import sayso.text.Article;
import sayso.text.Span;
import sayso.text.TaggedArticle;

/**
 * An article as people marked it up in another program: sources and claims by that program's keys,
 * in any order, with what they left out left out. {@link #gold} makes it an annotated article.
 *
 * @param sources whose ids are that program's keys
 */
public record Marked(Article article, List<Source> sources, List<Claim> claims) {
  private static final Comparator<Claim> IN_TEXT =
      Comparator.<Claim, Span>comparing(
          claim -> claim.spans().extent(),
          Comparator.comparingInt(Span::start)
              .thenComparing(Comparator.comparingInt(Span::end).reversed()));

  public Marked {
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
  }

  /**
   * A claim.
   *
   * @param form null where it is to be read off the text
   * @param cue null where it is to be read off the text
   * @param hedged counts where there is a cue, else it is read off the text
   * @param source its source's key, null where nobody can say
   * @param within the key of the claim that it is nested in
   * @param stances by proposition id
   */
  public record Claim(
      String key,
      AttributionSpans spans,
      @Nullable Form form,
      @Nullable Cue cue,
      boolean hedged,
      @Nullable String source,
      List<String> via,
      @Nullable String within,
      Map<String, Stance> stances) {}

  /**
   * The article in the native format's order and with its ids: sources by first mention, claims by
   * place, an outer one before those in it. All confidences and probabilities are 1, positions are
   * what the claims add up to.
   *
   * @param tagger asked only where cues are to be read off the text
   * @throws UnreadableException where a key names nothing, or claims are nested in each other
   */
  public Annotated gold(Function<Article, TaggedArticle> tagger) throws UnreadableException {
    Map<String, String> sourceIds = new HashMap<>();
    List<Source> ordered = new ArrayList<>();
    for (Source source : inOrderOfMention()) {
      String id = "s" + (ordered.size() + 1);
      if (sourceIds.put(source.id(), id) != null) {
        throw new UnreadableException(article.id() + ": source " + source.id() + " is there twice");
      }
      ordered.add(renamed(source, id));
    }
    TaggedArticle tagged =
        claims.stream().allMatch(c -> c.cue() != null) ? null : tagger.apply(article);
    Map<String, sayso.claim.Claim> done = new LinkedHashMap<>();
    Map<String, Map<String, Judgement>> stances = new HashMap<>();
    for (Claim claim : outerFirst()) {
      String within = claim.within();
      sayso.claim.Claim outer = within == null ? null : done.get(within);
      String source = claim.source();
      List<String> via = new ArrayList<>();
      for (String relay : claim.via()) {
        via.add(known(sourceIds, relay));
      }
      String id = "c" + (done.size() + 1);
      done.put(
          claim.key(),
          new sayso.claim.Claim(
              id,
              attribution(claim, tagged, outer == null ? null : outer.attribution()),
              source == null ? null : known(sourceIds, source),
              via,
              outer == null ? null : outer.id(),
              1));
      Map<String, Judgement> judged = new LinkedHashMap<>();
      claim.stances().forEach((p, stance) -> judged.put(p, new Judgement(stance, 1)));
      if (!judged.isEmpty()) {
        stances.put(id, judged);
      }
    }
    List<sayso.claim.Claim> found = List.copyOf(done.values());
    return new Annotated(
        article,
        ordered,
        found,
        stances,
        article.propositions(),
        Positions.of(found, stances, article.propositions()));
  }

  private static Source renamed(Source source, String id) {
    return new Source(
        id,
        source.name(),
        source.kind(),
        source.aliases(),
        source.handle(),
        source.role(),
        source.affiliation(),
        source.mentions().stream().sorted().distinct().toList());
  }

  private List<Source> inOrderOfMention() {
    return sources.stream()
        .sorted(
            Comparator.comparingInt(
                s -> s.mentions().stream().mapToInt(Span::start).min().orElse(Integer.MAX_VALUE)))
        .toList();
  }

  /** In the order of the text, but for claims that stand before the one that they are nested in. */
  private List<Claim> outerFirst() throws UnreadableException {
    Map<String, Claim> byKey = new HashMap<>();
    claims.forEach(claim -> byKey.put(claim.key(), claim));
    Set<Claim> ordered = new LinkedHashSet<>();
    for (Claim claim : claims.stream().sorted(IN_TEXT).toList()) {
      List<Claim> chain = new ArrayList<>();
      for (Claim c = claim; c != null && !ordered.contains(c); ) {
        if (chain.contains(c)) {
          throw new UnreadableException(
              article.id() + ": claim " + c.key() + " is nested in itself");
        }
        chain.add(0, c);
        String within = c.within();
        Claim outer = within == null ? null : byKey.get(within);
        if (within != null && outer == null) {
          throw new UnreadableException(
              article.id() + ": claim " + c.key() + " is nested in " + within + ", no claim");
        }
        c = outer;
      }
      ordered.addAll(chain);
    }
    return List.copyOf(ordered);
  }

  private String known(Map<String, String> ids, String key) throws UnreadableException {
    String id = ids.get(key);
    if (id == null) {
      throw new UnreadableException(
          article.id() + ": a claim names " + key + ", which is no source");
    }
    return id;
  }

  private Attribution attribution(
      Claim claim, @Nullable TaggedArticle tagged, @Nullable Attribution outer) {
    Cue cue = claim.cue();
    if (cue == null && tagged != null) {
      return Attribution.read(tagged, claim.spans(), 1, outer);
    }
    Form form = claim.form();
    return new Attribution(
        claim.spans(),
        form == null ? Form.of(article.text(), claim.spans().content()) : form,
        cue == null ? Cue.NONE : cue,
        claim.hedged(),
        1,
        outer);
  }
}
