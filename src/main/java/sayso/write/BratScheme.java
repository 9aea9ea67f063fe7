package sayso.write;

import java.util.Arrays;
import java.util.stream.Collectors;
import sayso.claim.Cue;
import sayso.claim.Form;
import sayso.source.SourceKind;
import sayso.stance.Stance;

/** What brat may annotate and how, for its file annotation.conf. */
final class BratScheme {
  private BratScheme() {}

  /**
   * The file's content.
   *
   * @param propositions the largest number of propositions that an article has
   */
  static String conf(int propositions) {
    String kinds =
        Arrays.stream(SourceKind.values()).map(TypeNames::of).collect(Collectors.joining("\n"));
    String anyKind = kinds.replace("\n", "|");
    StringBuilder conf =
        new StringBuilder("[entities]\nSource\nCue\nContent\n" + kinds + "\n\n[relations]\n");
    conf.append("<EQUIV>\tArg1:")
        .append(anyKind)
        .append(", Arg2:")
        .append(anyKind)
        .append(", <REL-TYPE>:symmetric-transitive\n");
    conf.append("<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>\n\n[events]\n");
    conf.append("Attribution\tSource*:Source, Cue*:Cue, Content*:Content, Speaker?:")
        .append(anyKind)
        .append(", Via*:")
        .append(anyKind)
        .append(", Within?:Attribution\n\n[attributes]\n");
    values(conf, "Form", Form.values());
    values(conf, "CueType", Cue.Type.values());
    values(conf, "Polarity", Cue.Polarity.values());
    conf.append("Hedged\tArg:Attribution\nOpen\tArg:Attribution\n");
    conf.append("Implied\tArg:").append(anyKind).append('\n');
    for (int i = 1; i <= propositions; i++) {
      values(conf, "Stance" + i, Stance.SUPPORTS, Stance.DENIES, Stance.DISCUSSES);
    }
    return conf.toString();
  }

  private static void values(StringBuilder conf, String attribute, Enum<?>... values) {
    conf.append(attribute)
        .append("\tArg:Attribution, Value:")
        .append(Arrays.stream(values).map(ClaimRow::label).collect(Collectors.joining("|")))
        .append('\n');
  }
}
