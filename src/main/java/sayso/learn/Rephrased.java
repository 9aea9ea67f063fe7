package sayso.learn;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.learn.StanceSet.Labelled;
import sayso.stance.PairClassifier.Pair;
import sayso.stance.Stance;

/**
 * Plain declarative sentences put in other forms, to make training pairs whose label follows from
 * the pair that they come from.
 */
final class Rephrased {
  private static final Pattern AUXILIARY =
      Pattern.compile(
          "\\b(is|are|was|were|will|would|can|could|should|has|have|had|must|may|might|does|do|did)"
              + "\\b( not\\b)?");

  private static final Pattern CANNOT = Pattern.compile("\\bcannot\\b");

  /** Words after which an auxiliary is not the main clause's. */
  private static final Set<String> SUBORDINATE =
      Set.of("that", "who", "which", "whether", "if", "because", "while", "when", "what");

  private Rephrased() {}

  /** The negation: the main verb's, where an auxiliary shows it, else "It is not true that". */
  static String negated(String sentence) {
    Matcher cannot = CANNOT.matcher(sentence);
    if (cannot.find()) {
      return cannot.replaceFirst("can");
    }
    return auxiliary(sentence)
        .map(
            found -> {
              String turned = found.group(2) == null ? found.group(1) + " not" : found.group(1);
              return sentence.substring(0, found.start())
                  + turned
                  + sentence.substring(found.end());
            })
        .orElseGet(() -> "It is not true that " + clause(sentence));
  }

  /** The question whether it is so. */
  static String asked(String sentence) {
    String clause = clause(sentence);
    return auxiliary(clause)
            .map(
                found ->
                    capital(found.group(1))
                        + " "
                        + clause.substring(0, found.start())
                        + clause.substring(found.end(1)).strip())
            .orElseGet(() -> "Is it true that " + clause)
        + "?";
  }

  /** A sentence as it stands after "that". */
  static String clause(String sentence) {
    String clause = sentence.strip().replaceFirst("[.!?]+$", "");
    // "US" and "NATO" keep their capitals.
    boolean acronym = clause.length() > 1 && Character.isUpperCase(clause.charAt(1));
    return acronym || clause.isEmpty()
        ? clause
        : Character.toLowerCase(clause.charAt(0)) + clause.substring(1);
  }

  /** A pair with its proposition's negation. */
  static Labelled negated(Labelled labelled) {
    Pair pair = labelled.pair();
    return new Labelled(
        new Pair(pair.context(), pair.text(), negated(pair.proposition())),
        opposite(labelled.stance()));
  }

  /** A pair with its proposition as a question. */
  static Labelled asked(Labelled labelled) {
    Pair pair = labelled.pair();
    return new Labelled(
        new Pair(pair.context(), pair.text(), asked(pair.proposition())), labelled.stance());
  }

  /** What a text's stance toward a proposition is toward the proposition's negation. */
  static Stance opposite(Stance stance) {
    return switch (stance) {
      case SUPPORTS -> Stance.DENIES;
      case DENIES -> Stance.SUPPORTS;
      case DISCUSSES, UNRELATED -> stance;
    };
  }

  /** The main clause's auxiliary, as far as words alone tell. */
  private static Optional<MatchResult> auxiliary(String sentence) {
    return AUXILIARY
        .matcher(sentence)
        .results()
        .findFirst()
        .filter(
            found -> {
              String before = sentence.substring(0, found.start());
              return !before.isEmpty() && SUBORDINATE.stream().noneMatch(before::contains);
            });
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
