package sayso;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the direction of the arrows between packages, and each large library in its one place. */
class LayeringTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("sayso");

  @Test
  void arrowsPointOneWay() {
    assertThat(CLASSES).isNotEmpty();
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("line")
        .definedBy("sayso")
        .layer("text")
        .definedBy("sayso.text")
        .layer("neural")
        .definedBy("sayso.neural")
        .layer("claim")
        .definedBy("sayso.claim")
        .layer("source")
        .definedBy("sayso.source")
        .layer("stance")
        .definedBy("sayso.stance")
        .layer("read")
        .definedBy("sayso.read")
        .layer("write")
        .definedBy("sayso.write")
        .layer("report")
        .definedBy("sayso.report")
        .layer("measure")
        .definedBy("sayso.measure")
        .layer("learn")
        .definedBy("sayso.learn..")
        .layer("batch")
        .definedBy("sayso.batch")
        .layer("cli")
        .definedBy("sayso.cli")
        .layer("spark")
        .definedBy("sayso.spark")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("spark")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("batch")
        .mayOnlyBeAccessedByLayers("cli", "spark")
        .whereLayer("learn")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("measure")
        .mayOnlyBeAccessedByLayers("learn", "cli")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("neural")
        .mayNotAccessAnyLayer()
        .whereLayer("claim")
        .mayOnlyAccessLayers("text", "neural")
        .whereLayer("source")
        .mayOnlyAccessLayers("text", "neural", "claim")
        .whereLayer("stance")
        .mayOnlyAccessLayers("text", "neural", "claim", "source")
        .check(CLASSES);
  }

  @Test
  void librariesStayInTheirPackages() {
    Map<String, String[]> homes =
        Map.of(
            "edu.stanford.nlp..", new String[] {"sayso.text", "sayso.source"},
            "ai.onnxruntime..", new String[] {"sayso.neural"},
            "picocli..", new String[] {"sayso.cli"},
            "org.apache.spark..", new String[] {"sayso.spark"},
            "ai.djl..", new String[] {"sayso.learn.."},
            "org.tribuo..", new String[] {"sayso.learn.."},
            "ai.onnx.proto..", new String[] {"sayso.learn.."});
    homes.forEach(
        (library, packages) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(CLASSES));
  }
}
