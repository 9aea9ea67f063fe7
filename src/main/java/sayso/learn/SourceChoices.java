package sayso.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.claim.AttributionSpans;
import sayso.measure.SameSource;
import sayso.measure.WhoSaysWhatGold;
import sayso.source.Chooser;
import sayso.source.EntityResolver;
import sayso.source.KnownSources;
import sayso.source.Option;
import sayso.source.Question;
import sayso.text.Span;

/**
 * The questions that who-says-what's training articles ask for: whom each mention stands for, and
 * which of its options are right. The resolver goes on with the right one, so that an error has no
 * others behind it.
 *
 * @param right by option
 */
record SourceChoices(Question question, List<Boolean> right) {

  /** Every choice of an article. */
  static List<SourceChoices> of(LabelledArticle article) {
    Teacher teacher = new Teacher(article);
    new EntityResolver(teacher, KnownSources.NONE)
        .resolve(article.tagged(), article.attributions());
    return teacher.choices;
  }

  boolean ruleIsRight() {
    return right.get(question.rule());
  }

  /** Notes each choice and takes the right option; the rules' where that is right or none is. */
  private static final class Teacher implements Chooser {
    final List<SourceChoices> choices = new ArrayList<>();
    private final SameSource same;
    private final Map<Span, WhoSaysWhatGold.@Nullable Entity> sources = new HashMap<>();

    Teacher(LabelledArticle article) {
      same = article.same();
      article.sources().forEach((spans, source) -> sources.put(mention(spans), source));
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
