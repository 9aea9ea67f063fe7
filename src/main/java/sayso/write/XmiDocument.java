package sayso.write;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.text.Article;
import sayso.text.Proposition;
import sayso.text.Span;

/**
 * An article's annotations as a UIMA CAS in XMI (UIMA References, chapter "XMI CAS Serialization"),
 * with the types of {@link XmiTypes}. Offsets are UTF-16 code units, as in UIMA.
 */
final class XmiDocument {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int SOFA = 1;

  private final StringBuilder xml = new StringBuilder();
  private final List<String> members = new ArrayList<>();
  private int last = SOFA;

  private XmiDocument() {}

  /** The content of the article's file NAME.xmi. */
  static String of(Annotated annotated) {
    XmiDocument document = new XmiDocument();
    document.xml.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"\
         xmlns:sayso="http:///sayso.ecore" xmi:version="2.0">
        <cas:NULL xmi:id="0"/>
        """);
    document.article(annotated);
    document.marks(MarkGraph.of(annotated));
    document.view(annotated.article().text());
    return document.xml.append("</xmi:XMI>\n").toString();
  }

  private void article(Annotated annotated) {
    Article article = annotated.article();
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("id", article.id());
    values.put("title", article.title());
    values.put("outlet", article.outlet());
    values.put("url", article.url());
    values.put("published", article.published());
    String replaced = XmlText.replaced(article.text());
    values.put("replaced", replaced.isEmpty() ? null : replaced);
    int number = 0;
    for (Proposition proposition : annotated.propositions()) {
      number++;
      values.put("proposition" + number, proposition.text());
      values.put("propositionId" + number, proposition.id());
    }
    annotation("Article", ++last, Anchors.beginning(article.text()), values);
  }

  private void marks(MarkGraph graph) {
    int id = last + 1;
    Map<String, Integer> ids = new HashMap<>();
    graph.marks().forEach(mark -> ids.put(mark.id(), ++last));
    Map<String, Map<MarkGraph.Role, StringBuilder>> slots = new HashMap<>();
    for (MarkGraph.Link link : graph.links()) {
      structure(
          XmiTypes.link(link.role()), ++last, Map.of("target", ids.getOrDefault(link.to(), 0)));
      slots
          .computeIfAbsent(link.from(), from -> new EnumMap<>(MarkGraph.Role.class))
          .computeIfAbsent(link.role(), role -> new StringBuilder())
          .append(last)
          .append(' ');
    }
    for (MarkGraph.Mark mark : graph.marks()) {
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      if (mark.label() == MarkGraph.Label.CLAIM) {
        values.put("id", mark.id());
      }
      values.putAll(mark.values());
      slots
          .getOrDefault(mark.id(), Map.of())
          .forEach((role, links) -> values.put(ClaimRow.label(role), links.toString().strip()));
      annotation(mark.label().type(), id++, mark.span(), values);
    }
  }

  private void annotation(
      String type, int id, Span span, Map<String, ? extends @Nullable Object> values) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("sofa", SOFA);
    all.put("begin", span.start());
    all.put("end", span.end());
    all.putAll(values);
    structure(type, id, all);
    members.add(String.valueOf(id));
  }

  private void structure(String type, int id, Map<String, ? extends @Nullable Object> values) {
    xml.append("<sayso:").append(type).append(" xmi:id=\"").append(id).append('"');
    values.forEach(
        (name, value) -> {
          if (value != null) {
            xml.append(' ').append(name).append("=\"").append(string(value)).append('"');
          }
        });
    xml.append("/>\n");
  }

  private static String string(Object value) {
    if (value instanceof Double number) {
      return String.valueOf(number.floatValue());
    }
    if (value instanceof List<?> list) {
      ArrayNode json = JSON.createArrayNode();
      list.forEach(item -> json.add(String.valueOf(item)));
      return XmlText.attribute(json.toString());
    }
    return XmlText.attribute(String.valueOf(value));
  }

  private void view(String text) {
    xml.append("<cas:Sofa xmi:id=\"").append(SOFA);
    xml.append("\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\" sofaString=\"");
    xml.append(XmlText.attribute(text)).append("\"/>\n<cas:View sofa=\"").append(SOFA);
    xml.append("\" members=\"").append(String.join(" ", members)).append("\"/>\n");
  }
}
