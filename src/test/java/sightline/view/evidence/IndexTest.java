package sightline.view.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import sightline.chart.Theme;
import sightline.evidence.Grade;
import sightline.evidence.ShippedEvidence;
import sightline.model.Parameter;
import sightline.model.ParameterInput;
import sightline.view.window.WindowTest;

class IndexTest extends WindowTest {

    private final ShippedEvidence evidence = new ShippedEvidence();

    @BeforeEach
    void open() {
        await(() -> !robot.lookup("#evidence-choose").query().isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.I);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everyEntryAndItsDetailsAreReachedByKeyboardAlone() {
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        assertThat(table().isFocused()).isTrue();
        robot.push(KeyCode.HOME);
        var reached = new HashSet<String>();
        for (int i = 0; i < 120; i++) {
            var shown = content().getId().replaceFirst("^entry-", "");
            assertThat(shown).isEqualTo(table().getSelectionModel().getSelectedItem().entry().id());
            reached.add(shown);
            robot.push(KeyCode.DOWN);
        }
        assertThat(reached).hasSize(120);
        select("UK-OUT-2026");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#index-details").query().isFocusWithin()).isTrue();
        tabTo("entry-UK-OUT-2026-open");
        robot.push(KeyCode.SPACE);
        await(() -> !answers.browsed.isEmpty());
        tabTo("entry-UK-OUT-2026-cite");
        robot.push(KeyCode.ESCAPE);
        assertThat(table().isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#index-table").tryQuery()).isEmpty();
    }

    @Test
    void filtersNarrowTheTable() {
        robot.clickOn("#index-text").write("whatsapp Ratio", 0);
        assertThat(ids()).contains("M-WA-RATIO").hasSizeLessThan(10);
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        assertThat(text("#index-count")).isEqualTo("120 of 120 entries");
        set("#index-parameter", Optional.of(new ParameterInput(Parameter.GROWTH)));
        assertThat(ids()).contains("G-UK2X", "G-IWF", "G-NSPCC", "G-IMG", "X10").doesNotContain("N-TOT-2019");
        set("#index-grade", Optional.of(Grade.PRIMARY));
        assertThat(ids()).containsExactly("G-IWF", "G-IMG");
        set("#index-year", Optional.of(2025));
        assertThat(ids()).containsExactly("G-IWF");
        set("#index-topic", Optional.of("contradiction"));
        assertThat(ids()).isEmpty();
        assertThat(robot.lookup("#index-csv").query().isDisabled()).isTrue();
    }

    @Test
    void columnsSortByWhatTheyMean() {
        sort(2);
        var dates = table().getItems().stream().map(IndexRow::date).flatMap(Optional::stream).toList();
        assertThat(dates).isSorted().hasSizeGreaterThan(90);
        sort(3);
        assertThat(table().getItems().stream().map(row -> row.grade().map(Grade::ordinal).orElse(9))).isSorted();
    }

    @Test
    void whatIsShownIsExported() throws IOException {
        set("#index-grade", Optional.of(Grade.TERTIARY));
        answers.file = Optional.of(folder.resolve("index.csv"));
        robot.clickOn("#index-csv");
        assertThat(answers.suggested).isEqualTo("evidence.csv");
        assertThat(Files.readString(folder.resolve("index.csv")).lines()).hasSizeGreaterThanOrEqualTo(4)
                .first().asString().startsWith("id,topic,claim");
        assertThat(text("#banner-text")).contains("index.csv");
        answers.file = Optional.of(folder.resolve("index"));
        robot.clickOn("#index-bibtex");
        assertThat(Files.readString(folder.resolve("index.bib")).split("@misc")).hasSize(1 + ids().size());
        answers.file = Optional.of(Files.createDirectory(folder.resolve("in-the-way.csv")));
        robot.clickOn("#index-csv");
        assertThat(text("#banner-text")).contains("in-the-way.csv").doesNotContain("Written");
    }

    @Test
    void aContradictionLeadsToItsSourcesAndASourceToItsContradictions() {
        select("X8");
        assertThat(content().getId()).isEqualTo("entry-X8");
        robot.clickOn("#entry-X8-N-META-DROP");
        assertThat(content().getId()).isEqualTo("entry-N-META-DROP");
        robot.clickOn("#entry-N-META-DROP-X8");
        assertThat(content().getId()).isEqualTo("entry-X8");
    }

    @Test
    void anEntryIsShownEvenIfFiltersLeaveItOut() {
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup("#baselineSafeguarded-slider").query().requestFocus());
        open();
        set("#index-grade", Optional.of(Grade.TERTIARY));
        robot.interact(
                () -> robot.lookup("#evidence-X1-UK-OUT-DEC23").queryAs(javafx.scene.control.Hyperlink.class).fire());
        assertThat(table().getSelectionModel().getSelectedItem().entry().id()).isEqualTo("UK-OUT-DEC23");
        assertThat(robot.lookup("#evidence-index").queryAll()).hasSize(1);
    }

    @Test
    void itIsReadableInEveryThemeAndEndsWithTheWindow() throws IOException {
        select("X5");
        for (var theme : Theme.values()) {
            choose("theme-" + theme.id());
            WaitForAsyncUtils.waitForFxEvents();
            picture("index-" + theme.id(), table().getScene());
        }
        select("UK-OUT-NPCCD");
        picture("index-source", table().getScene());
        var index = table().getScene().getWindow();
        robot.interact(window::close);
        assertThat(index.isShowing()).isFalse();
    }

    @Test
    void everyEntryOfTheLibraryIsThere() {
        assertThat(ids()).containsExactlyElementsOf(
                evidence.library().entries().stream().map(entry -> entry.id()).toList());
    }

    private void tabTo(String id) {
        for (int i = 0; i < 10 && !id.equals(table().getScene().getFocusOwner().getId()); i++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(table().getScene().getFocusOwner().getId()).isEqualTo(id);
    }

    private void sort(int column) {
        robot.interact(() -> table().getSortOrder().setAll(List.of(table().getColumns().get(column))));
    }

    private void select(String id) {
        robot.interact(() -> table().getItems().stream().filter(row -> row.entry().id().equals(id)).findFirst()
                .ifPresent(row -> {
                    table().getSelectionModel().select(row);
                    table().scrollTo(row);
                }));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> ids() {
        return table().getItems().stream().map(row -> row.entry().id()).toList();
    }

    @SuppressWarnings("unchecked")
    private TableView<IndexRow> table() {
        return (TableView<IndexRow>) robot.lookup("#index-table").query();
    }

    private Parent content() {
        return (Parent) robot.lookup("#index-details").queryAs(ScrollPane.class).getContent().lookup(".evidence-card");
    }
}
