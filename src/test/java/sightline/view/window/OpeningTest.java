package sightline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import sightline.chart.ChartId;
import sightline.model.Scenario;
import sightline.scenario.RandomScenarios;
import sightline.scenario.ScenarioFiles;
import sightline.view.preferences.ThemeChoice;

/** Opening a file, showing and expanding whatever the window has, is no edit. */
class OpeningTest extends WindowTest {

    /** More in a profile: {@code mvn -Pthorough verify}. */
    private static final int RANDOM = Integer.getInteger("sightline.openings", 20);
    /** In one window, which a scenario of fifty services fills; in the profile all. */
    private static final int MOST_EDITORS = RANDOM > 20 ? Integer.MAX_VALUE / 2 : 60;
    private static final int MOST_MONTHS = 24;
    private static final Path SHIPPED = Path.of("assets/scenarios");
    /** Off the sliders' steps and beyond their ends, with blanks, line breaks and control characters in its words. */
    private static final String ODD = """
            {"sightline": 1, "name": " odd\\n\\u0007name ", "description": "one\\r\\ntwo\\u0007 ",
             "levers": {"rolloutCoverage": 0.123456, "triageCapacity": 12,
               "metadataEffectiveness": {"value": 0.4, "low": 0.02, "high": 0.132}},
             "assumptions": {"baselineSafeguarded": 4321, "investigationDelay": 30, "leadShelfLife": 60.3,
               "baselineArrests": {"value": 3000, "low": 2600, "high": 3500}},
             "services": [{"id": "one", "name": " a\\u0007\\nb ", "share": 0.085, "contentDependence": 0.512345, "inScope": true,
               "coverage": {"value": 0.333, "low": 0.1, "high": 0.9, "shape": "pert"},
               "rollout": {"start": -0.75, "months": 61.5, "shape": "logistic"}},
              {"id": "rest", "contentDependence": 0.5, "inScope": false}]}
            """;

    private final List<Path> files = new ArrayList<>();

    @Override
    protected void prepare() {
        try (var shippedFiles = Files.list(SHIPPED)) {
            for (var file : shippedFiles.filter(it -> it.toString().endsWith(".sightline")).sorted().toList()) {
                files.add(Files.copy(file, folder.resolve(file.getFileName())));
            }
            files.addFirst(Files.writeString(folder.resolve("odd.sightline"), ODD));
            var random = new RandomScenarios(new SplittableRandom(13));
            for (int i = 0; i < RANDOM; i++) {
                var file = folder.resolve("random-" + i + ".sightline");
                var scenario = random.next();
                ScenarioFiles.write(file, scenario.withSampling(256, i) // few and short, as neither matters here
                        .withSpan(scenario.start(), Math.min(MOST_MONTHS, scenario.months())));
                files.add(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    protected void shown() {
        window.model().open(files.getFirst());
    }

    @Test
    void whateverIsShownAndExpandedNothingChanges() throws IOException {
        assertUntouched(files.getFirst(), "opened before the window was complete");
        for (var file : files) {
            robot.interact(() -> window.model().open(file));
            assertUntouched(file, "opened");
            expandAll();
            assertUntouched(file, "expanded");
            passThroughFields();
            assertUntouched(file, "gone through");
            showAll();
            if (file.equals(files.getFirst())) {
                openIndex();
            }
            assertUntouched(file, "shown");
            var before = ScenarioFiles.toJson(scenario());
            var read = Files.readAllBytes(file);
            choose("menu-save");
            assertUntouched(file, "saved");
            assertThat(Files.readString(file)).as("%s saved", file).isEqualTo(before);
            if (!file.equals(files.getFirst())) { // shipped or written by the program
                assertThat(Files.readAllBytes(file)).as("%s saved equal", file).isEqualTo(read);
            }
        }
    }

    private void assertUntouched(Path file, String what) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        var document = window.model().document();
        assertThat(document.fileProperty().get()).contains(file);
        assertThat(scenario()).as("%s %s", file, what).isEqualTo(read(file));
        assertThat(document.undoableProperty().get()).as("%s %s: a step to undo", file, what).isFalse();
        assertThat(document.unsavedProperty().get()).as("%s %s: unsaved", file, what).isFalse();
    }

    private static Scenario read(Path file) throws IOException {
        return ScenarioFiles.read(file);
    }

    /** Groups, then the cards in them, then the editors of ranges. */
    private void expandAll() {
        robot.interact(() -> {
            settings("#settings .titled-pane").map(TitledPane.class::cast).forEach(pane -> pane.setExpanded(true));
            settings("#settings .titled-pane").map(TitledPane.class::cast).forEach(pane -> pane.setExpanded(true));
            settings("#settings .range-button").map(ToggleButton.class::cast)
                    .filter(Node::isVisible).limit(MOST_EDITORS).forEach(button -> button.setSelected(true));
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            settings("#settings").map(ScrollPane.class::cast).forEach(pane -> pane.setVvalue(1));
        });
    }

    private void passThroughFields() {
        robot.interact(() -> {
            window.scene().getRoot().lookupAll(".text-input").stream().filter(TextInputControl.class::isInstance)
                    .limit(2 * MOST_EDITORS).forEach(Node::requestFocus);
            window.scene().getRoot().requestFocus();
        });
    }

    private void showAll() {
        for (var chart : ChartId.values()) {
            robot.interact(() -> {
                @SuppressWarnings("unchecked")
                var chooser = (ChoiceBox<ChartId>) window.scene().getRoot().lookupAll(".choice-box").stream()
                        .map(ChoiceBox.class::cast).filter(box -> box.getItems().contains(chart)).findFirst()
                        .orElseThrow();
                chooser.setValue(chart);
            });
        }
        for (var theme : ThemeChoice.values()) {
            choose("theme-" + theme.id());
        }
        choose("menu-show-readings");
        choose("menu-show-observed");
    }

    private void openIndex() {
        choose("menu-index");
        robot.interact(() -> List.copyOf(Window.getWindows()).stream().filter(it -> !it.equals(stage))
                .forEach(Window::hide));
    }

    private Stream<Node> settings(String query) {
        return window.scene().getRoot().lookupAll(query).stream();
    }
}
