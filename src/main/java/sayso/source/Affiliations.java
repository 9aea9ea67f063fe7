package sayso.source;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.text.Name;
import sayso.text.Token;

/**
 * Tells for whom somebody works or speaks: the organisation that stands in the phrase that
 * describes him ("a spokeswoman for the Justice Department", "Acme chairman Ann Lee").
 */
final class Affiliations {
  private static final Set<String> LINKS = Set.of("for", "of", "at", "with", "from", "in");

  private Affiliations() {}

  /** Notes what the phrase says, where nothing is known yet. */
  static void note(Discourse discourse, Entity entity, Phrase phrase) {
    boolean people =
        entity.isPerson()
            || entity.kind == SourceKind.ANONYMOUS
            || (entity.kind == SourceKind.GROUP && entity.members.isEmpty());
    boolean described = phrase.kind() == Phrase.Kind.NAME || phrase.kind() == Phrase.Kind.NOMINAL;
    if (entity.affiliation == null && people && described) {
      Entity organization = organization(discourse, entity, phrase);
      entity.affiliation = organization == null ? null : organization.name();
    }
  }

  private static @Nullable Entity organization(Discourse discourse, Entity entity, Phrase phrase) {
    List<Token> tokens = discourse.words.in(phrase.span());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.tag().startsWith("W") || token.tag().matches("VB[DZP]|MD")) {
        return null;
      }
      Name name = discourse.words.name(token);
      Entity named = name == null ? null : discourse.names.in(name.span());
      boolean organization =
          named != null
              && named != entity
              && !named.isPlace
              && (named.kind == SourceKind.ORGANIZATION || named.kind == SourceKind.OUTLET);
      if (organization && isLinked(discourse, tokens, i, name)) {
        return named;
      }
    }
    return null;
  }

  /** Behind a preposition, or before a noun that it belongs to. */
  private static boolean isLinked(
      Discourse discourse, List<Token> tokens, int index, @Nullable Name name) {
    int before = index - 1;
    while (before >= 0 && tokens.get(before).tag().equals("DT")) {
      before--;
    }
    int behind = index;
    while (behind < tokens.size()
        && Objects.equals(discourse.words.name(tokens.get(behind)), name)) {
      behind++;
    }
    boolean owns =
        behind < tokens.size()
            && (PhraseWords.isPossessive(tokens.get(behind))
                || tokens.get(behind).isNoun()
                || tokens.get(behind).tag().startsWith("JJ")
                || NounClass.of(tokens.get(behind).text()).isPersonal());
    return owns || (before >= 0 && LINKS.contains(PhraseWords.lower(tokens.get(before))));
  }
}
