package sayso.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sayso.text.Span;
import sayso.text.Token;

/**
 * A source mention taken apart.
 *
 * @param span of the whole mention
 * @param kind what its head is
 * @param head the head noun's lemma in lower case, the pronoun, or a name's last word; empty where
 *     there is none
 * @param name the head's name without titles, of a named phrase
 * @param words the phrase that identifies it, without determiner, apposition and relative clause
 * @param description the same with a relative clause that follows without a comma
 * @param determiner the first determiner or possessor in lower case ("the", "her", "another"),
 *     empty where there is none
 * @param role what the phrase says about the named head besides its name: "Vatican spokesman"
 * @param gender as titles, first name or head tell
 * @param parts of a conjunction, each with its own head
 */
record Phrase(
    Span span,
    Kind kind,
    String head,
    @Nullable Span name,
    List<Token> words,
    Span description,
    String determiner,
    @Nullable Span role,
    Gender gender,
    boolean plural,
    List<Phrase> parts) {
  enum Kind {
    NAME,
    PRONOUN,
    NOMINAL,
    ACCOUNT,
    CONJUNCTION
  }

  Phrase {
    words = List.copyOf(words);
    parts = List.copyOf(parts);
  }

  /** "I", "we", "my colleagues": to be read as from the mouth of whoever speaks here. */
  boolean isFirstPerson() {
    Pronoun own = Pronoun.of(kind == Kind.PRONOUN ? head : determiner);
    return own == Pronoun.I || own == Pronoun.WE || parts.stream().anyMatch(Phrase::isFirstPerson);
  }
}
