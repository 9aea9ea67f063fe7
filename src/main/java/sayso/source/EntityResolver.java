package sayso.source;

import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sayso.claim.Attribution;
import sayso.neural.ModelFolder;
import sayso.text.Name;
import sayso.text.Span;
import sayso.text.SpanIndex;
import sayso.text.TaggedArticle;

/**
 * Resolves sources by rules over names, descriptions and pronouns, without a parser: it gathers the
 * article's names into entities, then goes through the attributions in the order of the text and
 * finds for each source mention the entity that it stands for, or makes a new one.
 */
public final class EntityResolver implements SourceResolver {
  private final @Nullable Chooser chooser;
  private final KnownSources known;
  private final Calibration calibration;

  /** By the rules alone. */
  public EntityResolver() {
    this(null, KnownSources.NONE);
  }

  /**
   * @param chooser who chooses where several may be meant; null for the rules alone
   */
  public EntityResolver(@Nullable Chooser chooser, KnownSources known) {
    this(chooser, known, Calibration.NONE);
  }

  private EntityResolver(@Nullable Chooser chooser, KnownSources known, Calibration calibration) {
    this.chooser = chooser;
    this.known = known;
    this.calibration = calibration;
  }

  /**
   * With the trained model, and confidences that are calibrated.
   *
   * @throws UncheckedIOException where the model cannot be read
   */
  public static EntityResolver load(ModelFolder model, KnownSources known) {
    return new EntityResolver(AntecedentModel.load(model), known, Calibration.load(model));
  }

  @Override
  public Resolution resolve(TaggedArticle article, List<Attribution> attributions) {
    return new Run(known.mark(ArticleNames.mend(article)), attributions, chooser, known)
        .resolution(calibration);
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
    private final ImpliedSources implied;

    Run(
        TaggedArticle article,
        List<Attribution> attributions,
        @Nullable Chooser chooser,
        KnownSources known) {
      this.attributions = attributions;
      words = new ArticleWords(article);
      reader = new PhraseReader(words);
      SpanIndex<NamedMention> mentions = new SpanIndex<>(NamedMention::span);
      for (Name name : article.names()) {
        Span span = reader.withoutTitles(name.span());
        mentions.add(NamedMention.of(words, span, name.kind()));
      }
      for (Attribution attribution : attributions) {
        if (!attribution.spans().source().isEmpty()) {
          Phrase phrase = reader.read(attribution.spans().source());
          phrases.put(attribution, phrase);
          addNames(phrase, mentions);
        }
      }
      NamedEntities names = NamedEntities.of(mentions.all());
      Descriptions.gather(words, names.all());
      known.join(names);
      discourse = new Discourse(article, words, names, known);
      finder = new SourceFinder(discourse, reader, chooser);
      speakers = new Speakers(discourse, attributions, phrases);
      implied = new ImpliedSources(discourse, attributions, this::find, finder::doer);
    }

    private void addNames(Phrase phrase, SpanIndex<NamedMention> mentions) {
      Span name = phrase.name();
      if (name != null && !mentions.anyOverlaps(name)) {
        mentions.add(NamedMention.of(words, name, Name.Kind.OTHER));
      }
      phrase.parts().forEach(part -> addNames(part, mentions));
    }

    Resolution resolution(Calibration calibration) {
      attributions.stream().sorted(Comparator.comparing(this::place)).forEach(this::find);
      LateNames.join(discourse);
      return new Assembly(calibration).resolution(attributions, found);
    }

    private Span place(Attribution attribution) {
      Phrase phrase = phrases.get(attribution);
      return phrase == null ? attribution.spans().extent() : phrase.span();
    }

    private @Nullable Entity speaker(Attribution attribution, Phrase phrase) {
      Entity announcer = attribution.within() == null ? speakers.announcer(phrase.span()) : null;
      Attribution said = announcer == null ? speakers.holder(attribution, phrase.span()) : null;
      Found saying = said == null ? null : find(said);
      return saying == null ? announcer : saying.entity();
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
          speaker = speaker(attribution, phrase);
        }
        Found source = phrase == null ? implied.find(attribution, finder::author) : null;
        found.put(
            attribution,
            source != null ? source : finder.find(attribution, phrase, holder, speaker));
      }
      return found.get(attribution);
    }
  }
}
