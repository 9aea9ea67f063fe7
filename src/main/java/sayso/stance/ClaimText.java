package sayso.stance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sayso.claim.Claim;
import sayso.source.Resolution;
import sayso.source.Source;
import sayso.text.Span;

/**
 * A claim as one sentence that says what its source means, in the order in which it is understood:
 * who, the cue, the content ("Ann Lee has denied that the dam leaks"). The cue's words stand as
 * they are written, because its negation and hedges count; the source goes by its fullest name.
 */
public final class ClaimText {
  private static final String PLAIN_CUE = "said";

  private ClaimText() {}

  /**
   * The sentence.
   *
   * @param source the resolved name, empty where nobody is known
   * @param cue as it is written; without a letter in it (":", a dash, none at all) it reads "said"
   */
  public static String of(String source, String cue, String content) {
    String verb = cue.codePoints().anyMatch(Character::isLetter) ? cue : PLAIN_CUE;
    return (source + " " + verb + " " + content).replaceAll("\\s+", " ").strip();
  }

  /** The sentences of an article's claims, in their order. */
  static List<String> of(Resolution resolution, String text) {
    Map<String, String> names = new HashMap<>();
    for (Source source : resolution.sources()) {
      names.put(source.id(), source.name());
    }
    return resolution.claims().stream().map(c -> of(c, names, text)).toList();
  }

  private static String of(Claim claim, Map<String, String> names, String text) {
    StringBuilder cue = new StringBuilder();
    for (Span span : claim.attribution().spans().cue()) {
      cue.append(span.of(text)).append(' ');
    }
    String source = claim.source() == null ? "" : names.getOrDefault(claim.source(), "");
    return of(source, cue.toString(), claim.attribution().contentIn(text));
  }
}
