package sayso.write;

import java.util.Arrays;
import java.util.stream.Collectors;
import sayso.claim.Cue;
import sayso.claim.Form;
import sayso.source.SourceKind;

/**
 * The UIMA types of an article's marks, for the file TypeSystem.xml, in the shape in which
 * INCEpTION takes types for layers: spans with strings, booleans and floats, and slots, which are
 * arrays of links with a role and a target.
 */
final class XmiTypes {
  private static final String STRING = "uima.cas.String";
  private static final String BOOLEAN = "uima.cas.Boolean";
  private static final String FLOAT = "uima.cas.Float";

  private final StringBuilder xml = new StringBuilder();

  private XmiTypes() {}

  /** The short name of the type of a role's links, "ClaimViaLink". */
  static String link(MarkGraph.Role role) {
    return "Claim" + TypeNames.of(role) + "Link";
  }

  /**
   * The file's content.
   *
   * @param propositions the largest number of propositions that an article has
   */
  static String descriptor(int propositions) {
    XmiTypes types = new XmiTypes();
    types.xml.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
          <name>Sayso</name>
          <types>
        """);
    types.article(propositions);
    types.begin("Source", "Who says it, as it stands with the cue", "uima.tcas.Annotation");
    types.end();
    types.begin("Cue", "The words that attribute", "uima.tcas.Annotation");
    types.end();
    types.begin("Content", "What is said", "uima.tcas.Annotation");
    types.end();
    types.mention();
    types.claim(propositions);
    for (MarkGraph.Role role : MarkGraph.Role.values()) {
      types.begin(link(role), "", "uima.cas.TOP");
      types.feature("role", "", STRING);
      types.feature("target", "", "sayso." + role.target().type());
      types.end();
    }
    return types.xml.append("  </types>\n</typeSystemDescription>\n").toString();
  }

  private void article(int propositions) {
    begin("Article", "The article as a whole, at its first word", "uima.tcas.Annotation");
    for (String name : new String[] {"id", "title", "outlet", "url", "published"}) {
      feature(name, "", STRING);
    }
    feature("replaced", "Characters that XML cannot hold: index, UTF-16 code unit", STRING);
    for (int i = 1; i <= propositions; i++) {
      feature("proposition" + i, "Its text", STRING);
      feature("propositionId" + i, "", STRING);
    }
    end();
  }

  private void mention() {
    begin("Mention", "A mention of a source", "uima.tcas.Annotation");
    feature("entity", "The same for all mentions of a source", STRING);
    feature("name", "The fullest name in the article", STRING);
    feature("kind", oneOf(SourceKind.values()), STRING);
    feature("aliases", "A JSON list", STRING);
    feature("handle", "", STRING);
    feature("role", "", STRING);
    feature("affiliation", "", STRING);
    feature("implied", "The source is not mentioned, but shown here", BOOLEAN);
    end();
  }

  private void claim(int propositions) {
    begin("Claim", "A claim, where its cue is", "uima.tcas.Annotation");
    feature("id", "", STRING);
    for (MarkGraph.Role role : MarkGraph.Role.values()) {
      slot(ClaimRow.label(role), "sayso." + link(role));
    }
    feature("form", oneOf(Form.values()), STRING);
    feature("lemma", "The cue's", STRING);
    feature("cueType", oneOf(Cue.Type.values()), STRING);
    feature("polarity", oneOf(Cue.Polarity.values()), STRING);
    feature("hedged", "", BOOLEAN);
    feature("open", "The text names nobody", BOOLEAN);
    for (int i = 1; i <= propositions; i++) {
      feature("stance" + i, "supports, denies, discusses", STRING);
      feature("probability" + i, "", FLOAT);
    }
    feature("confidence", "", FLOAT);
    feature("sourceConfidence", "", FLOAT);
    end();
  }

  private static String oneOf(Enum<?>[] values) {
    return Arrays.stream(values).map(ClaimRow::label).collect(Collectors.joining(", "));
  }

  private void begin(String name, String description, String supertype) {
    xml.append("    <typeDescription>\n      <name>sayso.").append(name);
    xml.append("</name>\n      <description>").append(description);
    xml.append("</description>\n      <supertypeName>").append(supertype);
    xml.append("</supertypeName>\n      <features>\n");
  }

  private void feature(String name, String description, String range) {
    feature(name, description, range, "");
  }

  /** Links of one claim alone, so that the file has their ids in an attribute. */
  private void slot(String name, String element) {
    feature(
        name,
        "",
        "uima.cas.FSArray",
        "<elementType>"
            + element
            + "</elementType><multipleReferencesAllowed>false</multipleReferencesAllowed>");
  }

  private void feature(String name, String description, String range, String more) {
    xml.append("        <featureDescription><name>").append(name);
    xml.append("</name><description>").append(description);
    xml.append("</description><rangeTypeName>").append(range);
    xml.append("</rangeTypeName>").append(more).append("</featureDescription>\n");
  }

  private void end() {
    xml.append("      </features>\n    </typeDescription>\n");
  }
}
