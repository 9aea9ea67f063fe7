package sayso.write;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sayso.claim.Cue;
import sayso.claim.Form;
import sayso.source.SourceKind;
import sayso.stance.Stance;

/**
 * Label Studio's labelling configuration for an article's marks: labels, relations between marks,
 * and for a claim or a mention what is to be chosen or written where it is selected.
 */
final class LabelStudioConfig {
  /** What is written in words about a mention. */
  private static final List<String> OF_MENTIONS =
      List.of("entity", "name", "aliases", "handle", "role", "affiliation");

  private static final Set<String> WORDS =
      Stream.concat(OF_MENTIONS.stream(), Stream.of("lemma")).collect(Collectors.toSet());

  private static final Pattern CHOSEN =
      Pattern.compile("form|cueType|polarity|hedged|open|implied|stance\\d+");

  private final StringBuilder xml = new StringBuilder();

  private LabelStudioConfig() {}

  /** Whether a value is written in words, not chosen. */
  static boolean isInWords(String value) {
    return WORDS.contains(value);
  }

  /** Whether a value is chosen: not a number, nor the kind, which is the label. */
  static boolean isChosen(String value) {
    return CHOSEN.matcher(value).matches();
  }

  /**
   * The content of config.xml.
   *
   * @param propositions the largest number of propositions that an article has
   */
  static String xml(int propositions) {
    LabelStudioConfig config = new LabelStudioConfig();
    config.all(propositions);
    return config.xml.toString();
  }

  private void all(int propositions) {
    xml.append("<View>\n  <Style>.htx-text { white-space: pre-wrap; }</Style>\n  <Relations>\n");
    for (MarkGraph.Role role : MarkGraph.Role.values()) {
      xml.append("    <Relation value=\"").append(ClaimRow.label(role)).append("\"/>\n");
    }
    xml.append("  </Relations>\n  <Labels name=\"mark\" toName=\"text\">\n");
    for (MarkGraph.Label label : MarkGraph.Label.values()) {
      if (label != MarkGraph.Label.MENTION) {
        xml.append("    <Label value=\"").append(label.type()).append("\"/>\n");
      }
    }
    for (SourceKind kind : SourceKind.values()) {
      xml.append("    <Label value=\"").append(TypeNames.of(kind)).append("\"/>\n");
    }
    xml.append("  </Labels>\n  <Text name=\"text\" value=\"$text\"/>\n");
    xml.append("  <Text name=\"questions\" value=\"$questions\"/>\n");
    claim(propositions);
    mention();
    xml.append("</View>\n");
  }

  private void claim(int propositions) {
    begin(MarkGraph.Label.CLAIM.type());
    choices("form", Form.values());
    text("lemma");
    choices("cueType", Cue.Type.values());
    choices("polarity", Cue.Polarity.values());
    choices("hedged", "yes");
    choices("open", "yes");
    for (int i = 1; i <= propositions; i++) {
      choices("stance" + i, Stance.SUPPORTS, Stance.DENIES, Stance.DISCUSSES);
    }
    header("sourceConfidence");
    xml.append("    <Number name=\"sourceConfidence\" toName=\"text\" perRegion=\"true\"");
    xml.append(" min=\"0\" max=\"1\"/>\n");
    end();
  }

  private void mention() {
    begin(Arrays.stream(SourceKind.values()).map(TypeNames::of).collect(Collectors.joining(",")));
    OF_MENTIONS.forEach(this::text);
    choices("implied", "yes");
    end();
  }

  /** What is shown while a mark with one of the labels is selected. */
  private void begin(String labels) {
    xml.append("  <View visibleWhen=\"region-selected\" whenLabelValue=\"");
    xml.append(labels).append("\">\n");
  }

  private void end() {
    xml.append("  </View>\n");
  }

  private void header(String name) {
    xml.append("    <Header value=\"").append(name).append("\" size=\"6\"/>\n");
  }

  private void choices(String name, Enum<?>... values) {
    choices(name, Arrays.stream(values).map(ClaimRow::label).toArray(String[]::new));
  }

  private void choices(String name, String... values) {
    header(name);
    xml.append("    <Choices name=\"").append(name);
    xml.append("\" toName=\"text\" perRegion=\"true\" choice=\"single\" showInline=\"true\">\n");
    for (String value : values) {
      xml.append("      <Choice value=\"").append(value).append("\"/>\n");
    }
    xml.append("    </Choices>\n");
  }

  private void text(String name) {
    header(name);
    xml.append("    <TextArea name=\"").append(name);
    xml.append("\" toName=\"text\" perRegion=\"true\" editable=\"true\"/>\n");
  }
}
