package sightline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;

import sightline.chart.ChartId;
import sightline.view.preferences.Preferences;

/** Packages are a ladder: each imports only from lower rungs, and each library has the packages that may use it. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("sightline");

    @Test
    void importsGoDownTheLadder() {
        assertThat(Ladder.all().stream().map(Ladder::whole)).containsExactlyInAnyOrderElementsOf(
                CLASSES.stream().map(JavaClass::getPackageName).distinct().toList());
        for (var each : Ladder.all()) {
            var forbidden = Ladder.forbidden(each).stream().map(Ladder::whole).toArray(String[]::new);
            if (forbidden.length > 0) {
                noClasses().that().resideInAPackage(Ladder.whole(each)).should().dependOnClassesThat()
                        .resideInAnyPackage(forbidden)
                        .because("a package must be explainable by those below it; features do not know each other")
                        .check(CLASSES);
            }
        }
    }

    @Test
    void theWindowKnowsLittle() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/sightline/view/window"))) {
            assertThat(files.toList()).hasSizeGreaterThan(10).allSatisfy(
                    file -> assertThat(Files.readAllLines(file).stream()
                            .filter(line -> line.startsWith("import sightline.")))
                            .as(file.toString()).hasSizeLessThanOrEqualTo(15));
        }
    }

    @Test
    void theProgramsStartIsAllThatKnowsOfOtherStarts() {
        noClasses().that().resideOutsideOfPackages("sightline", "sightline.instance").should().dependOnClassesThat()
                .resideInAPackage("sightline.instance")
                .because("a second start is answered before there is a window").check(CLASSES);
    }

    @Test
    void windowsAndPopOversAreMadeInOnePlace() {
        noClasses().that().doNotHaveFullyQualifiedName("sightline.view.dialog.ChildWindows").should()
                .callConstructor(Stage.class).orShould().callConstructor(Stage.class, StageStyle.class)
                .because("they come up where they can be seen and leave nothing behind").check(CLASSES);
        noClasses().that().doNotHaveFullyQualifiedName("sightline.view.toolkit.PopOvers").should()
                .callConstructor(PopOver.class).orShould()
                .callConstructor(PopOver.class, Node.class)
                .because("none may be torn off").check(CLASSES);
    }

    @Test
    void noPackagesGoRoundInCircles() {
        slices().matching("sightline.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void javaFxIsForTheWindowAlone() {
        noClasses().that().resideOutsideOfPackages("sightline", "sightline.view..", "sightline.workspace",
                "sightline.live").should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.jfree.chart.fx..")
                .because("charts, files and the command line work where no window can be")
                .check(CLASSES);
    }

    @Test
    void whatFollowsADocumentKnowsNoNodes() {
        noClasses().that().resideInAnyPackage("sightline.workspace", "sightline.live").should().dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..", "org.controlsfx..")
                .because("an open scenario exists without a window").check(CLASSES);
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
                .resideOutsideOfPackages("sightline.chart", "sightline.present", "sightline.view.results")
                .should().dependOnClassesThat().resideInAPackage("org.jfree..")
                .because("a chart is a LiveChart to everybody else").check(CLASSES);
    }

    /** A switch over charts, wherever it stands, reads the constants and their ordinals. */
    @Test
    void whatSetsAChartApartStandsInTheTableOfCharts() {
        noClasses().should().callMethod(ChartId.class, "ordinal")
                .because("a new chart is a row of ChartId and a class that draws it, and no case of any switch")
                .check(CLASSES);
        var chart = describe("a constant of ChartId", (JavaFieldAccess access) -> access.getTargetOwner()
                .isEquivalentTo(ChartId.class) && access.getTarget().getRawType().isEquivalentTo(ChartId.class));
        noClasses().that().doNotHaveFullyQualifiedName("sightline.cli.RunCommand").and()
                .doNotBelongToAnyOf(ChartId.class, Preferences.class, FirstLook.class).should().accessFieldWhere(chart)
                .because("one chart is named only where somebody has not chosen any").check(CLASSES);
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
        noClasses().that().resideOutsideOfPackage("sightline.present").should().dependOnClassesThat()
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
