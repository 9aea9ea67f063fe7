package sayso.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.claim.Attribution;
import sayso.claim.AttributionSpans;
import sayso.claim.GivenAttributions;
import sayso.measure.SameSource;
import sayso.measure.WhoSaysWhatGold;
import sayso.read.AttributionsFile;
import sayso.read.BratFolder;
import sayso.source.Chooser;
import sayso.source.EntityResolver;
import sayso.source.KnownSources;
import sayso.source.Option;
import sayso.source.Question;
import sayso.text.Article;
import sayso.text.Span;
import sayso.text.TaggedArticle;
import sayso.text.Tagger;

/**
 * The questions that who-says-what's training articles ask for: whom each mention stands for, and
 * which of its options are right. The resolver goes on with the right one, so that an error has no
 * others behind it.
 *
 * @param right by option
 */
record SourceChoices(Question question, List<Boolean> right) {

  /** Every choice of an article, of each article. */
  static List<List<SourceChoices>> read(Path data, Tagger tagger) throws IOException {
    Path texts = data.resolve("polnear/train");
    GivenAttributions given = new GivenAttributions(AttributionsFile.read(texts));
    Map<String, BratFolder.Document> documents = new HashMap<>();
    new BratFolder(texts).documents().forEach(d -> documents.put(d.id(), d));
    List<List<SourceChoices>> articles = new ArrayList<>();
    for (WhoSaysWhatGold gold : WhoSaysWhatGold.read(data.resolve("who-says-what/train"), texts)) {
      BratFolder.Document document = documents.get(gold.id());
      Article article = new Article(gold.id(), null, gold.text(), null, null, null, List.of());
      TaggedArticle tagged = tagger.tag(article);
      List<Attribution> attributions = given.find(tagged);
      Teacher teacher = new Teacher(gold, document == null ? List.of() : document.events());
      new EntityResolver(teacher, KnownSources.NONE).resolve(tagged, attributions);
      articles.add(teacher.choices);
    }
    return articles;
  }

  boolean ruleIsRight() {
    return right.get(question.rule());
  }

  /** Notes each choice and takes the right option; the rules' where that is right or none is. */
  private static final class Teacher implements Chooser {
    final List<SourceChoices> choices = new ArrayList<>();
    private final SameSource same;
    private final Map<Span, WhoSaysWhatGold.@Nullable Entity> sources = new HashMap<>();

    Teacher(WhoSaysWhatGold gold, List<BratFolder.Event> written) {
      same = new SameSource(gold.entities().values());
      Map<String, AttributionSpans> spans = new HashMap<>();
      written.forEach(e -> spans.put(e.id(), e.spans()));
      for (WhoSaysWhatGold.Event event : gold.events()) {
        AttributionSpans at = spans.get(event.id());
        if (at != null && !event.unsure().contains("source")) {
          String source = event.source();
          sources.put(mention(at), source == null ? null : gold.entities().get(source));
        }
      }
    }

    private static Span mention(AttributionSpans spans) {
      return spans.source().stream().reduce(Span::cover).orElseGet(spans::extent);
    }

    @Override
    public Choice choose(Question question) {
      List<Option> options = question.options();
      int rule = question.rule();
      if (!sources.containsKey(question.mention())) {
        return new Choice(rule, 1);
      }
      WhoSaysWhatGold.Entity source = sources.get(question.mention());
      List<Boolean> right = new ArrayList<>();
      options.forEach(option -> right.add(isRight(option, source)));
      boolean known = false;
      for (int i = 0; i < options.size(); i++) {
        known |= right.get(i) && !options.get(i).isNew();
      }
      for (int i = 0; i < options.size() && known; i++) {
        right.set(i, right.get(i) && !options.get(i).isNew());
      }
      if (right.contains(true)) {
        choices.add(new SourceChoices(question, right));
      }
      boolean keep = right.get(rule) || !right.contains(true);
      return new Choice(keep ? rule : right.indexOf(true), 1);
    }

    private boolean isRight(Option option, WhoSaysWhatGold.@Nullable Entity source) {
      return source != null && same.test(option.name(), source);
    }
  }
}
