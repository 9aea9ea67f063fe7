package sayso.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sayso.write.GoldArticles.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.Annotated;
import sayso.claim.AttributionSpans;
import sayso.read.UnreadableException;
import sayso.read.XmiGold;

/** XMI, read by Apache UIMA, corrected there, and back. */
class XmiWriterTest {
  @TempDir private Path folder;

  @Test
  void holdsEveryClaimOfTheCorpus() throws Exception {
    List<Annotated> articles = GoldArticles.corpus();
    write(articles);
    assertHolds(articles);
  }

  @Test
  void holdsEveryClaimOfTheDevArticles() throws Exception {
    List<Annotated> articles = GoldArticles.dev();
    write(articles);
    assertHolds(articles);
    assertThat(lines(read())).containsExactlyElementsOf(lines(articles));
  }

  private void assertHolds(List<Annotated> articles) throws Exception {
    UimaFolder uima = new UimaFolder(folder);
    assertThat(uima.files()).hasSameSizeAs(articles);
    assertThat(uima.facts().list()).isEqualTo(Facts.of(articles).list());
    assertThat(uima.countSources()).containsExactly(GoldArticles.countSources(articles));
  }

  /** As INCEpTION's import of layers asks (its TypeSystemAnalysis). */
  @Test
  void typesAreLayersWithSlots() throws Exception {
    write(List.of(NativeExamples.harbour()));
    UimaFolder uima = new UimaFolder(folder);
    TypeSystem types = uima.read(uima.files().get(0)).getTypeSystem();
    Type span = types.getType("uima.tcas.Annotation");
    int slots = 0;
    for (String layer : List.of("Article", "Source", "Cue", "Content", "Mention", "Claim")) {
      Type type = types.getType("sayso." + layer);
      assertThat(types.getParent(type)).isEqualTo(span);
      for (Feature feature : type.getFeatures()) {
        if (feature.getDomain().equals(type) && !feature.getRange().isPrimitive()) {
          Type link = feature.getRange().getComponentType();
          assertThat(types.getParent(link)).isEqualTo(types.getTopType());
          assertThat(link.getFeatures())
              .extracting(Feature::getShortName)
              .containsExactlyInAnyOrder("role", "target");
          assertThat(types.subsumes(span, link.getFeatureByBaseName("target").getRange())).isTrue();
          slots++;
        }
      }
    }
    assertThat(slots).isEqualTo(6);
  }

  @Test
  void comesBackAsItWas() throws IOException {
    List<Annotated> articles = new ArrayList<>(GoldArticles.corpus());
    articles.removeIf(a -> a.article().id().equals("harbour"));
    articles.add(NativeExamples.hostile("\u0000\u0007\u001B\uFFFE\uFFFD\ud83d \ude00"));
    write(articles);
    assertThat(lines(read())).containsExactlyElementsOf(lines(articles));
  }

  @Test
  void whatWasUncertainComesBackAsGold() throws IOException {
    Annotated harbour = NativeExamples.harbour();
    write(List.of(harbour));
    Annotated back = read().get(0);
    assertThat(back.article()).isEqualTo(harbour.article());
    assertThat(back.sources()).isEqualTo(harbour.sources());
    assertThat(Facts.of(List.of(back)).list()).isEqualTo(Facts.of(List.of(harbour)).list());
  }

  @Test
  void aHostileTextKeepsItsOffsets() throws Exception {
    Annotated hostile = NativeExamples.hostile("\u0000\u0007\u001B\uFFFE\ud83d \ude00");
    write(List.of(hostile));
    assertHolds(List.of(hostile));
    UimaFolder uima = new UimaFolder(folder);
    CAS cas = uima.read(uima.files().get(0));
    assertThat(cas.getDocumentText())
        .isEqualTo(
            hostile
                .article()
                .text()
                .replaceAll("[\u0000\u0007\u001B\uFFFE]|\ud83d(?= )|\ude00(?=\u0085)", "\uFFFD"));
    AttributionSpans spans = hostile.claims().get(0).attribution().spans();
    AnnotationFS claim = UimaFolder.all(cas, "Claim").iterator().next();
    assertThat(UimaFolder.targets(claim, "content").get(0).getCoveredText())
        .isEqualTo(spans.content().get(0).of(hostile.article().text()));
  }

  @Test
  void aSourceWithoutAMentionStaysOne() throws IOException {
    Annotated implied = NativeExamples.unmentioned(NativeExamples.hostile(""));
    write(List.of(implied));
    assertThat(read()).containsExactly(implied);
  }

  @Test
  void whatIsCorrectedChangesAndNothingElse() throws Exception {
    Annotated before = NativeExamples.hostile("\u0007");
    write(List.of(before));
    UimaFolder uima = new UimaFolder(folder);
    Path file = uima.files().get(0);
    CAS cas = uima.read(file);
    AnnotationFS claim = UimaFolder.all(cas, "Claim").iterator().next();
    claim.setStringValue(UimaFolder.feature(claim, "stance1"), "supports");
    AnnotationFS content = UimaFolder.targets(claim, "content").get(0);
    content.setIntValue(
        UimaFolder.feature(content, "end"), content.getEnd() - Corrections.CUT.length());
    UimaFolder.write(cas, file);
    Corrections.assertClaimIsChanged(before, read().get(0));
  }

  @Test
  void claimsAreAddedAndDeleted() throws Exception {
    Annotated harbour = NativeExamples.harbour();
    write(List.of(harbour));
    UimaFolder uima = new UimaFolder(folder);
    Path file = uima.files().get(0);
    CAS cas = uima.read(file);
    delete(cas, "c3");
    int news = harbour.article().text().indexOf("news");
    AnnotationFS claim = add(cas, "Claim", news, news + 4);
    AnnotationFS content = add(cas, "Content", news, news + 4);
    link(cas, claim, "content", content);
    link(cas, claim, "source", add(cas, "Source", 3, 10));
    Corrections.ADDED.forEach(
        (name, value) -> claim.setStringValue(UimaFolder.feature(claim, name), value));
    UimaFolder.write(cas, file);
    Corrections.assertClaimIsAddedAndAnotherDeleted(read().get(0));
  }

  @Test
  void whatIsNoAnnotationAnyMoreButReferredToIsDeleted() throws Exception {
    write(List.of(NativeExamples.harbour()));
    UimaFolder uima = new UimaFolder(folder);
    Path file = uima.files().get(0);
    CAS cas = uima.read(file);
    delete(cas, "c1");
    UimaFolder.write(cas, file);
    assertThat(read().get(0).claims())
        .hasSize(2)
        .allSatisfy(claim -> assertThat(claim.within()).isNull());
  }

  private static void delete(CAS cas, String id) {
    for (AnnotationFS claim : UimaFolder.all(cas, "Claim")) {
      if (id.equals(UimaFolder.string(claim, "id"))) {
        cas.removeFsFromIndexes(claim);
      }
    }
  }

  private static AnnotationFS add(CAS cas, String layer, int begin, int end) {
    AnnotationFS made =
        cas.createAnnotation(cas.getTypeSystem().getType("sayso." + layer), begin, end);
    cas.addFsToIndexes(made);
    return made;
  }

  private static void link(CAS cas, AnnotationFS claim, String slot, AnnotationFS target) {
    String type = "sayso.Claim" + TypeNames.of(slot) + "Link";
    FeatureStructure link = cas.createFS(cas.getTypeSystem().getType(type));
    link.setFeatureValue(UimaFolder.feature(link, "target"), target);
    ArrayFS<?> links = cas.createArrayFS(1);
    links.copyFromArray(new FeatureStructure[] {link}, 0, 0, 1);
    claim.setFeatureValue(UimaFolder.feature(claim, slot), links);
  }

  @Test
  void zipFilesAreReadAsInceptionExportsThem() throws Exception {
    Annotated hostile = NativeExamples.hostile("");
    write(List.of(hostile));
    Path xmi = new UimaFolder(folder).files().get(0);
    Path zipped = Files.createDirectories(folder.resolve("export")).resolve("anna.zip");
    try (OutputStream out = Files.newOutputStream(zipped);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Path file : List.of(folder.resolve("TypeSystem.xml"), xmi)) {
        zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
        zip.write(Files.readAllBytes(file));
      }
    }
    assertThat(GoldArticles.back(receiver -> XmiGold.forEach(zipped, receiver)))
        .containsExactly(hostile);
    assertThatThrownBy(this::read)
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("are both of article hostile/<&>");
  }

  @Test
  void whatIsWrongIsTold() throws IOException {
    assertThatThrownBy(this::read).hasMessageContaining("no .xmi in");
    Path file = folder.resolve("a.xmi");
    Files.writeString(file, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
    assertThatThrownBy(this::read).hasMessageContaining("a.xmi: it has a document type");
    Files.writeString(file, "<x>");
    assertThatThrownBy(this::read).hasMessageContaining("a.xmi: not XML: ");
    Files.delete(file);
    write(List.of(NativeExamples.hostile("")));
    Path xmi = folder.resolve("hostile____.xmi");
    String right = Files.readString(xmi, StandardCharsets.UTF_8);
    Files.writeString(xmi, right.replace("stance1=\"denies\"", "stance1=\"denise\""));
    assertThatThrownBy(this::read)
        .hasMessageContaining("has the stance1 \"denise\"; there are supports, denies");
    Files.writeString(xmi, right.replace("end=\"", "end=\"9"));
    assertThatThrownBy(this::read).hasMessageContaining("leaves the text");
  }

  private void write(List<Annotated> articles) throws IOException {
    GoldArticles.write(articles, new XmiWriter(folder));
  }

  private List<Annotated> read() throws IOException {
    return GoldArticles.back(receiver -> XmiGold.forEach(folder, receiver));
  }
}
