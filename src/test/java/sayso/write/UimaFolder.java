package sayso.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import sayso.text.CodePoints;

/** A folder of XMI as Apache UIMA reads it, strictly: every type and feature has to be declared. */
final class UimaFolder {
  private final Path folder;
  private final TypeSystemDescription types;

  UimaFolder(Path folder) throws IOException, UIMAException {
    this.folder = folder;
    this.types =
        UIMAFramework.getXMLParser()
            .parseTypeSystemDescription(
                new XMLInputSource(folder.resolve("TypeSystem.xml").toFile()));
    types.resolveImports();
  }

  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".xmi")).sorted().toList();
    }
  }

  CAS read(Path file) throws IOException, UIMAException, SAXException {
    CAS cas = CasCreationUtils.createCas(types, null, null);
    try (InputStream in = Files.newInputStream(file)) {
      XmiCasDeserializer.deserialize(in, cas);
    }
    return cas;
  }

  /** Writes as UIMA and what stands on it do. */
  static void write(CAS cas, Path file) throws IOException, SAXException {
    try (OutputStream out = Files.newOutputStream(file)) {
      XmiCasSerializer.serialize(cas, out);
    }
  }

  /** All that the folder says. */
  Facts facts() throws IOException, UIMAException, SAXException {
    Facts facts = new Facts();
    for (Path file : files()) {
      add(read(file), facts);
    }
    return facts;
  }

  /** Entities and mentions. */
  int[] countSources() throws IOException, UIMAException, SAXException {
    int[] counts = new int[2];
    for (Path file : files()) {
      Set<String> entities = new HashSet<>();
      for (AnnotationFS mention : all(read(file), "Mention")) {
        entities.add(string(mention, "entity"));
        counts[1] += mention.getBooleanValue(feature(mention, "implied")) ? 0 : 1;
      }
      counts[0] += entities.size();
    }
    return counts;
  }

  static Collection<AnnotationFS> all(CAS cas, String layer) {
    List<AnnotationFS> all = new ArrayList<>();
    cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType("sayso." + layer))
        .forEach(all::add);
    return all;
  }

  static Feature feature(FeatureStructure of, String name) {
    return Objects.requireNonNull(of.getType().getFeatureByBaseName(name), name);
  }

  static @Nullable String string(FeatureStructure of, String name) {
    return of.getStringValue(feature(of, name));
  }

  /** What the links of a claim's slot point to, in their order. */
  static List<AnnotationFS> targets(AnnotationFS claim, String slot) {
    List<AnnotationFS> targets = new ArrayList<>();
    if (claim.getFeatureValue(feature(claim, slot)) instanceof ArrayFS<?> links) {
      for (FeatureStructure link : links.toArray()) {
        targets.add((AnnotationFS) link.getFeatureValue(feature(link, "target")));
      }
    }
    return targets;
  }

  private static void add(CAS cas, Facts facts) {
    AnnotationFS article = all(cas, "Article").iterator().next();
    String id = Objects.requireNonNull(string(article, "id"));
    CodePoints points = CodePoints.of(cas.getDocumentText());
    for (AnnotationFS claim : all(cas, "Claim")) {
      String key = Objects.requireNonNull(string(claim, "id"));
      List<AnnotationFS> speakers = targets(claim, "speaker");
      assertThat(speakers).hasSizeBetween(0, 1);
      AnnotationFS speaker = speakers.isEmpty() ? null : speakers.get(0);
      List<AnnotationFS> outer = targets(claim, "within");
      facts.claim(
          id,
          key,
          speaker == null ? null : string(speaker, "name"),
          speaker == null ? null : string(speaker, "kind"),
          targets(claim, "via").stream().map(m -> String.valueOf(string(m, "name"))).toList(),
          outer.isEmpty() ? null : string(outer.get(0), "id"),
          String.valueOf(string(claim, "form")),
          String.valueOf(string(claim, "lemma")),
          String.valueOf(string(claim, "cueType")),
          String.valueOf(string(claim, "polarity")),
          claim.getBooleanValue(feature(claim, "hedged")));
      for (String role : List.of("source", "cue", "content")) {
        for (AnnotationFS span : targets(claim, role)) {
          facts.span(id, key, role, points.before(span.getBegin()), points.before(span.getEnd()));
        }
      }
      for (Feature feature : claim.getType().getFeatures()) {
        String name = feature.getShortName();
        String stance = name.startsWith("stance") ? claim.getStringValue(feature) : null;
        if (stance != null) {
          String proposition = string(article, name.replace("stance", "propositionId"));
          facts.stance(id, key, String.valueOf(proposition), stance);
        }
      }
    }
  }
}
