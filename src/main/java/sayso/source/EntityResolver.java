package sayso.source;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.claim.Attribution;
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
        Entity speaker = null;
        if (phrase != null && phrase.isFirstPerson()) {
          Attribution holder = speakers.holder(attribution, phrase.span());
          Found said = holder == null ? null : find(holder);
          speaker = said == null ? null : said.entity();
        }
        found.put(attribution, finder.find(attribution, phrase, speaker));
      }
      return found.get(attribution);
    }
  }
}
