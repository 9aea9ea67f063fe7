package sayso.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import sayso.read.Compressed;
import sayso.read.UnreadableException;
import sayso.text.Span;

/**
 * A sentence of the Szeged uncertainty corpus (Vincze 2014; Szarvas et al. 2012) with the words
 * that make it uncertain.
 *
 * @param hedges the epistemic cues ("may", "likely"), and adverbs of hearsay ("allegedly"); verbs
 *     of belief, conditions and open questions, which that corpus marks as well, do not hedge a
 *     claim
 */
record SzegedGold(String id, String text, List<Span> hedges) {
  SzegedGold {
    hedges = List.copyOf(hedges);
  }

  /** The sentences of an XML file, compressed or not. */
  static List<SzegedGold> read(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = Compressed.open(file)) {
      return sentences(factory.createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      throw new UnreadableException(file + ": not XML: " + e.getMessage(), e);
    }
  }

  private static List<SzegedGold> sentences(XMLStreamReader xml) throws XMLStreamException {
    List<SzegedGold> sentences = new ArrayList<>();
    StringBuilder document = new StringBuilder();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("DocID")) {
          document.replace(0, document.length(), xml.getElementText());
        } else if (xml.getLocalName().equals("Sentence")) {
          String id = document + " " + xml.getAttributeValue(null, "id");
          sentences.add(sentence(id, xml));
        }
      }
    }
    return sentences;
  }

  private static SzegedGold sentence(String id, XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    List<Span> hedges = new ArrayList<>();
    String type = "";
    int start = 0;
    for (int event = xml.next(); !ends(event, xml, "Sentence"); event = xml.next()) {
      if (event == XMLStreamConstants.CHARACTERS) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        type = String.valueOf(xml.getAttributeValue(null, "type"));
        start = text.length();
      } else if (event == XMLStreamConstants.END_ELEMENT && start < text.length()) {
        String cue = text.substring(start).toLowerCase(Locale.ROOT);
        if (type.contains("modal") || (type.contains("doxastic") && cue.endsWith("ly"))) {
          hedges.add(new Span(start, text.length()));
        }
      }
    }
    return new SzegedGold(id, text.toString(), hedges);
  }

  private static boolean ends(int event, XMLStreamReader xml, String element) {
    return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
  }
}
