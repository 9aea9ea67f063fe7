package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sayso.text.Span;

/**
 * Lays out for a chooser whom pronouns and descriptions may stand for, the rules' own answer marked
 * among the others.
 */
final class Ranking {
  private final Discourse discourse;
  private final Chooser chooser;

  Ranking(Discourse discourse, Chooser chooser) {
    this.discourse = discourse;
    this.chooser = chooser;
  }

  /**
   * Whom a pronoun of the third person stands for.
   *
   * @param content what its referent says
   * @param rule whom the rules take, null for nobody that was mentioned
   * @param subject people spoken of before who are no entity yet, null for none
   * @return null for those people, or where nobody agrees
   */
  @Nullable Found pronoun(
      Pronoun pronoun,
      Phrase phrase,
      List<Span> content,
      @Nullable Entity rule,
      @Nullable Span subject) {
    int offset = phrase.span().start();
    List<Standing> standings =
        Standing.at(
            discourse,
            offset,
            content,
            e -> Pronouns.mayAgree(pronoun, e) && !discourse.isAsker(e, pronoun));
    if (standings.isEmpty()) {
      return null;
    }
    StandingFeatures standing = new StandingFeatures(discourse, offset, follows(content, offset));
    String mention = pronoun.name().toLowerCase(Locale.ROOT);
    int usual = Standing.indexOf(standings, rule);
    List<Option> options = new ArrayList<>();
    for (Standing candidate : standings) {
      List<String> features = standing.of(candidate, mention);
      features.add(mention + ":rule=" + (options.size() == usual));
      features.add(mention + ":of=" + StandingFeatures.bin(standings.size()));
      options.add(option(candidate.entity(), features));
    }
    if (subject != null) {
      int sentences = discourse.words.sentence(offset) - discourse.words.sentence(subject.start());
      List<String> features =
          List.of("people", "people:sentences=" + sentences, "people:rule=" + (usual < 0));
      options.add(new Option(subject.of(discourse.words.text()), SourceKind.GROUP, true, features));
    }
    return chosen(phrase, mention, standings, options, usual);
  }

  /**
   * Whom a description stands for.
   *
   * @param rule whom the rules take, null for somebody new
   * @return null for somebody new
   */
  @Nullable Found description(
      Phrase phrase, List<Span> content, @Nullable Entity rule, String name) {
    int offset = phrase.span().start();
    DescriptionFeatures description = new DescriptionFeatures(phrase, discourse.words);
    List<Standing> standings =
        Standing.at(discourse, offset, content, description::fits).stream()
            .filter(standing -> !description.isBeside(standing))
            .toList();
    if (standings.isEmpty() && rule == null) {
      return null;
    }
    if (rule != null && Standing.indexOf(standings, rule) < 0) {
      return new Found(rule, Confidence.DESCRIPTION, List.of());
    }
    StandingFeatures standing = new StandingFeatures(discourse, offset, follows(content, offset));
    int usual = Standing.indexOf(standings, rule);
    List<Option> options = new ArrayList<>();
    boolean headKnown = false;
    for (Standing candidate : standings) {
      headKnown |= description.hasHead(candidate.entity());
      List<String> features = standing.of(candidate, "nominal");
      features.addAll(description.of(candidate.entity()));
      features.add("nominal:rule=" + (options.size() == usual));
      options.add(option(candidate.entity(), features));
    }
    List<String> features = new ArrayList<>(description.ofNew(headKnown));
    features.add("new,rule=" + (usual < 0));
    options.add(new Option(name, UnnamedSources.kind(phrase), true, features));
    return chosen(phrase, "description", standings, options, usual);
  }

  private static boolean follows(List<Span> content, int offset) {
    return content.get(0).start() < offset;
  }

  private static Option option(Entity entity, List<String> features) {
    return new Option(entity.name(), entity.kind, false, features);
  }

  /** Null for the option behind the last standing. */
  private @Nullable Found chosen(
      Phrase phrase, String form, List<Standing> standings, List<Option> options, int usual) {
    int rule = usual < 0 ? options.size() - 1 : usual;
    Chooser.Choice choice = chooser.choose(new Question(phrase.span(), form, options, rule));
    return choice.index() >= standings.size()
        ? null
        : new Found(standings.get(choice.index()).entity(), choice.probability(), List.of());
  }
}
