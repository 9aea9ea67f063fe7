package sayso.source;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.claim.Attribution;
import sayso.claim.AttributionSpans;
import sayso.text.Name;
import sayso.text.Span;
import sayso.text.TaggedArticle;

/**
 * Resolves sources by rules over names, descriptions and pronouns, without a parser: it gathers the
 * article's names into entities, then goes through the attributions in the order of the text and
 * finds for each source mention the entity that it stands for, or makes a new one.
 */
public final class EntityResolver implements SourceResolver {
  @Override
  public Resolution resolve(TaggedArticle article, List<Attribution> attributions) {
    return new Run(article, attributions).resolution();
  }

  /** What only the article's author can mean where nobody else is said to. */
  private static final Set<String> HEDGES = Set.of("seem", "appear");

  private static final class Run {
    private final List<Attribution> attributions;
    private final ArticleWords words;
    private final PhraseReader reader;
    private final IdentityHashMap<Attribution, Phrase> phrases = new IdentityHashMap<>();
    private final IdentityHashMap<Attribution, @Nullable Found> found = new IdentityHashMap<>();
    private final Discourse discourse;
    private final SourceFinder finder;
    private final Speakers speakers;

    Run(TaggedArticle article, List<Attribution> attributions) {
      this.attributions = attributions;
      words = new ArticleWords(article);
      reader = new PhraseReader(words);
      Map<Span, NamedMention> mentions = new LinkedHashMap<>();
      for (Name name : article.names()) {
        Span span = reader.withoutTitles(name.span());
        mentions.put(span, NamedMention.of(words, span, name.kind()));
      }
      for (Attribution attribution : attributions) {
        if (!attribution.spans().source().isEmpty()) {
          Phrase phrase = reader.read(attribution.spans().source());
          phrases.put(attribution, phrase);
          addNames(phrase, mentions);
        }
      }
      NamedEntities names = NamedEntities.of(List.copyOf(mentions.values()));
      Descriptions.gather(words, names.all());
      discourse = new Discourse(article, words, names);
      finder = new SourceFinder(discourse, reader);
      speakers = new Speakers(discourse, attributions, phrases);
    }

    private void addNames(Phrase phrase, Map<Span, NamedMention> mentions) {
      Span name = phrase.name();
      if (name != null && mentions.keySet().stream().noneMatch(name::overlaps)) {
        mentions.put(name, NamedMention.of(words, name, Name.Kind.OTHER));
      }
      phrase.parts().forEach(part -> addNames(part, mentions));
    }

    Resolution resolution() {
      attributions.stream().sorted(Comparator.comparing(this::place)).forEach(this::find);
      LateNames.join(discourse);
      return new Assembly().resolution(attributions, found);
    }

    private Span place(Attribution attribution) {
      Phrase phrase = phrases.get(attribution);
      return phrase == null ? attribution.spans().extent() : phrase.span();
    }

    private @Nullable Found find(Attribution attribution) {
      if (!found.containsKey(attribution)) {
        // Kept while its own speaker is looked for, so that no two wait for each other.
        found.put(attribution, null);
        Phrase phrase = phrases.get(attribution);
        Attribution outer = attribution.within();
        Found holder = outer == null ? null : find(outer);
        Entity speaker = null;
        if (phrase != null && phrase.isFirstPerson()) {
          Attribution said = speakers.holder(attribution, phrase.span());
          Found saying = said == null ? null : find(said);
          speaker = saying == null ? null : saying.entity();
        }
        Found source = phrase == null ? implied(attribution) : null;
        found.put(
            attribution,
            source != null ? source : finder.find(attribution, phrase, holder, speaker));
      }
      return found.get(attribution);
    }

    /** "X said ... and added that": a second verb of the same subject. */
    private boolean isCoordinated(AttributionSpans spans) {
      int cue = spans.cue().isEmpty() ? 0 : words.at(spans.cue().get(0).start());
      return cue > 1
          && words.token(cue).tag().matches("VB[DZP]")
          && words.token(cue - 1).text().matches("and|but|then|also");
    }

    /**
     * Of an attribution without a source: a participle's is the one of the attribution before it in
     * its sentence ("said ..., adding"), a bare quotation's is whoever was quoted before.
     */
    private @Nullable Found implied(Attribution attribution) {
      AttributionSpans spans = attribution.spans();
      boolean bare =
          spans.cue().isEmpty() && discourse.quotes.contains(spans.content().get(0).start());
      boolean participle =
          !spans.cue().isEmpty()
              && words.in(spans.cue().get(0)).stream()
                  .limit(1)
                  .anyMatch(t -> t.tag().equals("VBG"));
      if (!bare && !participle && !isCoordinated(spans)) {
        boolean hedge =
            spans.cue().stream()
                .flatMap(c -> words.in(c).stream())
                .anyMatch(t -> HEDGES.contains(t.lemma()));
        return hedge ? finder.author() : null;
      }
      int start = spans.extent().start();
      Attribution before = null;
      for (Attribution other : attributions) {
        int place = other.spans().extent().start();
        boolean earlier = place < start && Objects.equals(other.within(), attribution.within());
        boolean near = bare || words.sentence(place) == words.sentence(start);
        if (earlier
            && near
            && !other.spans().source().isEmpty()
            && (before == null || place > before.spans().extent().start())) {
          before = other;
        }
      }
      Found said = before == null ? null : find(before);
      return said == null ? null : new Found(said.entity(), Confidence.IMPLIED, said.via());
    }
  }
}
