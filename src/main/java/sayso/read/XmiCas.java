package sayso.read;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A UIMA CAS in XMI (UIMA References, chapter "XMI CAS Serialization"): the feature structures of
 * the file, in its order, by their ids.
 */
record XmiCas(Map<String, Structure> structures) {

  /**
   * A feature structure.
   *
   * @param type with its name space: "sayso.Claim", "uima.cas.FSArray"
   * @param features as strings; references are ids with spaces between them
   */
  record Structure(String id, String type, Map<String, String> features) {
    String feature(String name) {
      return features.getOrDefault(name, "");
    }
  }

  /**
   * Reads a whole file; the stream stays open.
   *
   * @throws UnreadableException where it is no XML, or has a document type, which XMI never has
   */
  static XmiCas read(InputStream in) throws UnreadableException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    Map<String, Structure> structures = new LinkedHashMap<>();
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      int depth = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD -> throw new UnreadableException("it has a document type");
          case XMLStreamConstants.START_ELEMENT -> {
            if (depth++ == 1) {
              Structure structure = structure(xml);
              structures.put(structure.id(), structure);
            }
          }
          case XMLStreamConstants.END_ELEMENT -> depth--;
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new UnreadableException(
          "not XML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "), e);
    }
    return new XmiCas(structures);
  }

  private static Structure structure(XMLStreamReader xml) {
    Map<String, String> features = new HashMap<>();
    String id = "";
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if ("http://www.omg.org/XMI".equals(xml.getAttributeNamespace(i))) {
        id = xml.getAttributeValue(i);
      } else {
        features.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      }
    }
    String space = String.valueOf(xml.getNamespaceURI());
    String type = space.replaceFirst("^http:///", "").replaceFirst("\\.ecore$", "");
    return new Structure(id, type.replace('/', '.') + "." + xml.getLocalName(), features);
  }

  /** All structures of a type. */
  List<Structure> all(String type) {
    return structures.values().stream().filter(s -> s.type().equals(type)).toList();
  }

  /**
   * The ids of what is in the views' indexes. What is not, but referred to, has been deleted as an
   * annotation.
   */
  Set<String> indexed() {
    Set<String> ids = new HashSet<>();
    all("uima.cas.View")
        .forEach(view -> ids.addAll(List.of(view.feature("members").split(" ", -1))));
    return ids;
  }

  /** What a feature refers to, whether it names the elements of its array or the array. */
  List<Structure> targets(Structure of, String feature) throws UnreadableException {
    List<Structure> targets = new ArrayList<>();
    for (String id : of.feature(feature).split(" ", -1)) {
      if (id.isEmpty()) {
        continue;
      }
      Structure target = structures.get(id);
      if (target == null) {
        throw new UnreadableException(of.id() + " refers to " + id + ", which is not there");
      }
      if (target.type().equals("uima.cas.FSArray")) {
        if (of.type().equals(target.type())) {
          throw new UnreadableException(of.id() + " is an array with the array " + id + " in it");
        }
        targets.addAll(targets(target, "elements"));
      } else {
        targets.add(target);
      }
    }
    return targets;
  }
}
