package sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sayso.text.Token;

/**
 * A contiguous verb group with its auxiliaries and adverbs.
 *
 * @param from index of its first token
 * @param to index after its last
 * @param head index of its last verb
 */
record VerbGroup(int from, int to, int head, boolean isFinite, boolean isPassive) {
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get", "'s", "’s");

  /** The verb groups of a sentence, in its order. */
  static List<VerbGroup> in(List<Token> tokens) {
    List<VerbGroup> groups = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (!opensVerbGroup(tokens, i)) {
        i++;
        continue;
      }
      int from = i;
      int head = -1;
      int end = i;
      boolean be = false;
      while (end < tokens.size()) {
        Token token = tokens.get(end);
        if (token.isVerb()) {
          if (head >= 0 && !isAuxiliary(tokens.get(head))) {
            break;
          }
          be |= head >= 0 && tokens.get(head).lemma().matches("be|get|'s|’s");
          head = end;
        } else if (!token.tag().startsWith("RB") && !(end == from && token.tag().equals("TO"))) {
          break;
        }
        end++;
      }
      boolean infinitive = tokens.get(from).tag().equals("TO");
      String first = tokens.get(infinitive ? from : firstVerb(tokens, from)).tag();
      boolean passive = be && tokens.get(head).tag().matches("VBN|VBD");
      groups.add(
          new VerbGroup(
              from, head + 1, head, first.matches("MD|VBD|VBZ|VBP|VB") && !infinitive, passive));
      i = head + 1;
    }
    return groups;
  }

  private static int firstVerb(List<Token> tokens, int from) {
    int i = from;
    while (!tokens.get(i).isVerb()) {
      i++;
    }
    return i;
  }

  private static boolean opensVerbGroup(List<Token> tokens, int i) {
    int j = i;
    while (j < tokens.size()
        && (tokens.get(j).tag().startsWith("RB") || (j == i && tokens.get(j).tag().equals("TO")))) {
      j++;
    }
    return j < tokens.size() && tokens.get(j).isVerb() && !isAttributive(tokens, j);
  }

  /** "The reported decision": a participle inside of a noun phrase. */
  private static boolean isAttributive(List<Token> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).tag().matches("VB[NDG]")
        && tokens.get(i - 1).tag().matches("DT|PRP\\$|JJ|POS")
        && tokens.get(i + 1).tag().matches("NN.*|JJ")
        && !Phrases.PAST_FORMS.contains(tokens.get(i).text());
  }

  private static boolean isAuxiliary(Token token) {
    return token.tag().equals("MD") || AUXILIARIES.contains(token.lemma());
  }
}
