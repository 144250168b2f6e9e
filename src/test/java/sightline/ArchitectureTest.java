package sightline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;

/** Packages are a ladder: each imports only from lower rungs, and each library has the packages that may use it. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("sightline");

    @Test
    void importsGoDownTheLadder() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("text").definedBy("sightline.text")
                .layer("instance").definedBy("sightline.instance")
                .layer("file").definedBy("sightline.file")
                .layer("model").definedBy("sightline.model")
                .layer("evidence").definedBy("sightline.evidence..")
                .layer("scenario").definedBy("sightline.scenario")
                .layer("analysis").definedBy("sightline.analysis")
                .layer("chart").definedBy("sightline.chart")
                .layer("export").definedBy("sightline.export")
                .layer("view").definedBy("sightline.view..")
                .layer("cli").definedBy("sightline.cli")
                .layer("start").definedBy("sightline")
                .whereLayer("start").mayNotBeAccessedByAnyLayer()
                .whereLayer("instance").mayOnlyBeAccessedByLayers("start")
                .whereLayer("instance").mayNotAccessAnyLayer()
                .whereLayer("cli").mayOnlyBeAccessedByLayers("start")
                .whereLayer("view").mayOnlyBeAccessedByLayers("start")
                .whereLayer("export").mayOnlyBeAccessedByLayers("view", "cli", "start")
                .whereLayer("chart").mayOnlyBeAccessedByLayers("export", "view", "cli", "start")
                .whereLayer("analysis").mayOnlyBeAccessedByLayers("chart", "export", "view", "cli", "start")
                .whereLayer("scenario").mayOnlyBeAccessedByLayers("export", "view", "cli", "start")
                .whereLayer("evidence")
                .mayOnlyBeAccessedByLayers("scenario", "analysis", "chart", "export", "view", "cli",
                        "start")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("evidence", "scenario", "analysis", "chart", "export", "view", "cli",
                        "start")
                .whereLayer("file").mayOnlyBeAccessedByLayers("evidence", "scenario", "export", "view", "cli", "start")
                .because("a package must be explainable by those below it; the window and the command line never meet")
                .check(CLASSES);
    }

    @Test
    void windowsAndPopOversAreMadeInOnePlace() {
        noClasses().that().doNotHaveFullyQualifiedName("sightline.view.SideWindows").should()
                .callConstructor(Stage.class).orShould().callConstructor(Stage.class, StageStyle.class)
                .because("they come up where they can be seen and leave nothing behind").check(CLASSES);
        noClasses().that().doNotHaveFullyQualifiedName("sightline.view.PopOvers").should()
                .callConstructor(PopOver.class).orShould()
                .callConstructor(PopOver.class, Node.class)
                .because("none may be torn off").check(CLASSES);
    }

    @Test
    void noPackagesGoRoundInCircles() {
        slices().matching("sightline.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void javaFxIsForTheWindowAlone() {
        noClasses().that().resideOutsideOfPackages("sightline", "sightline.view..").should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.jfree.chart.fx..")
                .because("charts, files and the command line work where no window can be")
                .check(CLASSES);
    }

    @Test
    void theModelNeedsNothingButWords() {
        noClasses().that().resideInAPackage("sightline.model").should().dependOnClassesThat()
                .resideOutsideOfPackages("sightline.model", "sightline.text", "java..", "org.jspecify..")
                .because("the equations must be readable without any library").check(CLASSES);
    }

    @Test
    void chartsAreDrawnByOneLibraryInOnePackage() {
        noClasses().that()
                .resideOutsideOfPackages("sightline.chart", "sightline.export", "sightline.view.results")
                .should().dependOnClassesThat().resideInAPackage("org.jfree..")
                .because("a chart is a LiveChart to everybody else").check(CLASSES);
    }

    @Test
    void futuresAreDrawnByTwoLibrariesInOnePackage() {
        noClasses().that().resideOutsideOfPackage("sightline.analysis").should().dependOnClassesThat()
                .resideInAnyPackage("org.hipparchus..", "org.apache.commons.statistics..",
                        "org.apache.commons.numbers..", "org.apache.commons.rng..")
                .because("an ensemble is an Ensemble to everybody else").check(CLASSES);
    }

    @Test
    void bibtexIsWrittenInOnePackage() {
        noClasses().that().resideOutsideOfPackage("sightline.export").should().dependOnClassesThat()
                .resideInAPackage("org.jbibtex..")
                .because("a citation is text to everybody else").check(CLASSES);
    }

    @Test
    void viewModelsKnowNoNodes() {
        noClasses().that().haveSimpleNameEndingWith("ViewModel").should().dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .because("they are tested without a stage").check(CLASSES);
    }

    @Test
    void nothingThatCanChangeIsStatic() {
        noFields().that().areStatic().should().notBeFinal()
                .because("objects are made once and handed down").check(CLASSES);
    }
}
