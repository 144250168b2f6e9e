package sightline.view.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import sightline.chart.ChartId;
import sightline.view.dialog.WindowPlace;

class PreferencesFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsSavedIsLoaded() throws IOException {
        var preferences = Preferences.FIRST.withTheme(ThemeChoice.HIGH_CONTRAST).withHinted()
                .withRecent("/a/b \u00e9.sightline")
                .withCharts(List.of(ChartId.LAWFUL, ChartId.GAP)).withPlace(new WindowPlace(1, 2, 1300, 800.5, true));
        file().save(preferences);
        assertThat(file().load().preferences()).isEqualTo(preferences);
        assertThat(file().load().problem()).isEmpty();
    }

    @Test
    void withoutAFileTheFirstOnesHold() {
        assertThat(file().load().preferences()).isEqualTo(Preferences.FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{", "[]", "\u0000\u0001", "{\"theme\":\"DARK\"", "{\"theme\":\"DARK\"} x",
            "{theme:DARK}", "{\"hinted\":true,\"hinted\":true}", "{\"hinted\":true,}"})
    void aFileThatIsNoJsonIsSetAsideAndSaid(String content) throws IOException {
        var place = folder.resolve("settings.json");
        Files.writeString(place, content);
        var loaded = file().load();
        assertThat(loaded.preferences()).isEqualTo(Preferences.FIRST);
        assertThat(loaded.problem().orElseThrow()).contains(place.toString()).contains("settings.json.broken");
        assertThat(place).doesNotExist();
        assertThat(folder.resolve("settings.json.broken")).hasContent(content);
    }

    /** Before and behind a wrong value stand right ones. */
    @ParameterizedTest
    @ValueSource(strings = {"\"theme\":\"PINK\"", "\"theme\":{}", "\"theme\":[[1],{\"a\":2}]", "\"charts\":[\"GAP\"]",
            "\"charts\":[\"GAP\",\"PIE\"]", "\"charts\":{\"GAP\":1}", "\"readings\":\"yes\"", "\"readings\":1",
            "\"place\":{\"x\":1,\"y\":2,\"width\":3}", "\"place\":{\"x\":\"left\"}", "\"place\":null"})
    void aValueThatCannotBeReadIsAsAtTheFirstStartAndTheRestIsKept(String wrong) throws IOException {
        var place = folder.resolve("settings.json");
        var content = "{\"observed\":true," + wrong + ",\"recent\":[\"/a.sightline\"],\"hinted\":true}";
        Files.writeString(place, content);
        var loaded = file().load();
        assertThat(loaded.preferences())
                .isEqualTo(Preferences.FIRST.withOverlay(true, true).withRecent("/a.sightline").withHinted());
        var key = wrong.substring(1, wrong.indexOf('"', 1));
        assertThat(loaded.problem().orElseThrow()).contains(place.toString()).contains("“" + key + "”")
                .contains("settings.json.broken").doesNotContain("hinted");
        assertThat(place).hasContent(content);
        assertThat(folder.resolve("settings.json.broken")).hasContent(content);
    }

    @Test
    void severalValuesThatCannotBeReadAreNamedInTurn() throws IOException {
        Files.writeString(folder.resolve("settings.json"),
                "{\"theme\":\"PINK\",\"recent\":[5],\"charts\":[\"LAWFUL\",\"GAP\"],\"hinted\":0}");
        var loaded = file().load();
        assertThat(loaded.problem().orElseThrow()).contains("“theme”, “recent”, “hinted”");
        assertThat(loaded.preferences()).isEqualTo(Preferences.FIRST.withCharts(List.of(ChartId.LAWFUL, ChartId.GAP)));
    }

    @Test
    void whatAFileDoesNotSayIsAsBeforeTheFirstStart() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"theme\":\"DARK\",\"readings\":false}");
        assertThat(file().load().preferences())
                .isEqualTo(Preferences.FIRST.withTheme(ThemeChoice.DARK).withOverlay(false, false));
        assertThat(file().load().problem()).isEmpty();
    }

    @Test
    void whatOnlyANewerVersionKnowsIsPassedOver() throws IOException {
        Files.writeString(folder.resolve("settings.json"),
                "{\"new\":{\"deep\":[1,{\"x\":null}]},\"hinted\":true,\"also\":\"new\"}");
        assertThat(file().load().preferences()).isEqualTo(Preferences.FIRST.withHinted());
    }

    @Test
    void theNewestRecentFilesAreKeptOnceEach() {
        var preferences = IntStream.range(0, 15).boxed().reduce(Preferences.FIRST,
                (so, i) -> so.withRecent("file " + i), (a, b) -> b).withRecent("file 12");
        assertThat(preferences.recent()).hasSize(Preferences.MOST_RECENT).startsWith("file 12", "file 14", "file 13",
                "file 11");
    }

    @Test
    void aFileThatIsGoneIsForgottenAndNoOther() {
        var preferences = Preferences.FIRST.withRecent("a").withRecent("b").withRecent("c").withRecent("a");
        assertThat(preferences.recent()).containsExactly("a", "c", "b");
        assertThat(preferences.withoutRecent("c").recent()).containsExactly("a", "b");
    }

    private PreferencesFile file() {
        return new PreferencesFile(folder);
    }
}
