package sayso.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sayso.claim.AttributionSpans;
import sayso.claim.Cue;
import sayso.claim.Form;
import sayso.stance.Stance;
import sayso.text.Proposition;

/**
 * A claim as an annotation tool holds it.
 *
 * @param values form, cueType, polarity, lemma, hedged, open, stance1, stance2 ... by their names;
 *     hedged and open are there or not
 * @param speakers keys of its source, of which the first counts
 * @param via keys of those who passed it on, outermost first
 * @param within keys of the claim that it is nested in, of which the first counts
 */
record ToolClaim(
    String key,
    AttributionSpans spans,
    Map<String, String> values,
    List<String> speakers,
    List<String> via,
    List<String> within) {

  /**
   * The claim; where it has no speaker and is not open, its source is whoever its words name.
   *
   * @throws UnreadableException where a value is none of its kind
   */
  Marked.Claim marked(List<Proposition> propositions, ToolSources sources)
      throws UnreadableException {
    Map<String, Stance> stances = new LinkedHashMap<>();
    for (int i = 0; i < propositions.size(); i++) {
      Stance stance = value(Stance.class, "stance" + (i + 1));
      if (stance != null && stance != Stance.UNRELATED) {
        stances.put(propositions.get(i).id(), stance);
      }
    }
    return new Marked.Claim(
        key,
        spans,
        value(Form.class, "form"),
        cue(),
        values.containsKey("hedged"),
        speakers.isEmpty() ? spoken(sources) : speakers.get(0),
        via,
        within.isEmpty() ? null : within.get(0),
        stances);
  }

  private @Nullable String spoken(ToolSources sources) {
    boolean nobody = values.containsKey("open") || spans.source().isEmpty();
    return nobody ? null : sources.named(spans.source().get(0));
  }

  private @Nullable Cue cue() throws UnreadableException {
    Cue.Type type = value(Cue.Type.class, "cueType");
    Cue.Polarity polarity = value(Cue.Polarity.class, "polarity");
    // Some tools keep no empty string, and only a claim without a cue has an empty lemma.
    String lemma = values.getOrDefault("lemma", "");
    boolean unknown = lemma.isEmpty() && !spans.cue().isEmpty();
    return type == null || polarity == null || unknown ? null : new Cue(lemma, type, polarity);
  }

  private <E extends Enum<E>> @Nullable E value(Class<E> type, String name)
      throws UnreadableException {
    String label = values.getOrDefault(name, "").strip();
    if (label.isEmpty()) {
      return null;
    }
    E value = ToolSources.value(type, label);
    if (value == null) {
      String known =
          Arrays.stream(type.getEnumConstants())
              .map(v -> v.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      throw new UnreadableException(
          key + " has the " + name + " \"" + label + "\"; there are " + known);
    }
    return value;
  }
}
