package sightline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import javafx.application.Application;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import sightline.instance.OpenRequest;

class OpeningTest {

    private static final OpenRequest NOTHING = new OpenRequest(Optional.empty(), Optional.empty());

    @ParameterizedTest
    @ValueSource(strings = {"--session=/tmp/x", "--first-look=/tmp/x", "--tell-painted=true"})
    void aFileIsAFileWhateverItIsCalled(String name) {
        for (var display : new boolean[]{true, false}) {
            var opening = Opening.of(new OpenRequest(Optional.of(Path.of(name)), Optional.empty()), display,
                    any -> null);
            assertThat(opening.folder()).isEmpty();
            assertThat(opening.tellsPainted()).isFalse();
            assertThat(opening.request().file()).contains(Path.of(name));
        }
    }

    @Test
    void theBuildSaysWhatServesItInProperties() {
        var all = Map.of("sightline.session", "s", "sightline.firstLook", "f", "sightline.tellPainted", "true");
        assertThat(Opening.of(NOTHING, true, all::get)).isEqualTo(
                new Opening(NOTHING, Optional.empty(), Optional.of(Path.of("s")), true));
        var look = Map.of("sightline.firstLook", "f");
        assertThat(Opening.of(NOTHING, false, look::get).folder()).contains(Path.of("f"));
        assertThat(Opening.of(NOTHING, true, look::get).folder()).isEmpty();
    }

    @Test
    void nothingReadsWordsAsParametersOfTheWindow() {
        var classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("sightline");
        ArchRuleDefinition.noClasses().should().callMethod(Application.class, "getParameters")
                .orShould().callMethod("sightline.App", "getParameters")
                .because("a file may be called --session=x").check(classes);
    }
}
