package sightline.view.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import sightline.chart.Theme;
import sightline.model.Parameter;
import sightline.view.present.SizeChoice;
import sightline.view.window.WindowTest;

class ExportTest extends WindowTest {

    @Test
    void theChartIsWrittenAtTheChosenSizeAndTheDialogCloses() throws IOException {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(text("#export-what")).contains("Children safeguarded a month").contains("Messenger since");
        set("#export-size", SizeChoice.presets().get(1));
        write("chart.png");
        var picture = ImageIO.read(folder.resolve("chart.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(1920);
        assertThat(picture.getHeight()).isEqualTo(1080);
        assertThat(answers.suggested).endsWith("safeguarded.png");
    }

    @Test
    void aSizeOfOnesOwnAndAThemeAreTaken() throws IOException {
        robot.clickOn((Node) robot.lookup(".chart-export").nth(1).query());
        set("#export-size", new SizeChoice.Custom());
        set("#export-theme", Theme.DARK);
        robot.clickOn("#export-custom").push(KeyCode.CONTROL, KeyCode.A).write("640x480", 0);
        write("small.png");
        var picture = ImageIO.read(folder.resolve("small.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getRGB(2, 2) & 0xff).isLessThan(0x40);
    }

    @Test
    void aSizeThatIsNoneIsRefusedInWords() {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        set("#export-size", new SizeChoice.Custom());
        robot.clickOn("#export-custom").push(KeyCode.CONTROL, KeyCode.A).write("12x", 0);
        assertThat(text("#export-problem")).contains("12x").contains("1280x720").contains("10,000");
        assertThat(robot.lookup("#export-write").query().isDisabled()).isTrue();
        robot.clickOn("#export-cancel");
        assertThat(robot.lookup("#export-write").tryQuery()).isEmpty();
    }

    @Test
    void escapePutsTheLastSizeBackBeforeItClosesTheDialog() {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        set("#export-size", new SizeChoice.Custom());
        robot.clickOn("#export-custom").push(KeyCode.CONTROL, KeyCode.A).write("640x480x", 0);
        assertThat(text("#export-problem")).isNotEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(text("#export-custom")).isEqualTo("640x480");
        assertThat(text("#export-problem")).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#export-write").tryQuery()).isEmpty();
    }

    @Test
    void anExportThatFailsSaysWhyAndTheDialogStays() throws IOException {
        var inTheWay = Files.writeString(folder.resolve("file"), "in the way");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        answers.file = Optional.of(inTheWay.resolve("chart.png"));
        robot.clickOn("#export-write");
        await(() -> !text("#export-problem").isEmpty());
        assertThat(text("#export-problem")).contains("folder");
        assertThat(text("#banner-text")).isEqualTo(text("#export-problem"));
        assertThat(inTheWay).hasContent("in the way");
    }

    @Test
    void theChartsDataAreSavedAsCsv() throws IOException {
        answers.file = Optional.of(folder.resolve("data.csv"));
        choose("menu-save-data");
        assertThat(folder.resolve("data.csv")).content()
                .startsWith("series,month,date,value,p05,p25,p50,p75,p95,mean,of,source\n")
                .contains("safeguardedCounterfactual,60,2028-12,");
    }

    @Test
    void aFileWithOtherNamesIsNotWrittenUnasked() throws IOException {
        var file = folder.resolve("data.csv");
        Files.writeString(file, "old");
        Files.createLink(folder.resolve("other.csv"), file);
        answers.file = Optional.of(file);
        choose("menu-save-data");
        assertThat(file).hasContent("old");
        answers.leaveOtherNames = true;
        choose("menu-save-data");
        assertThat(file).content().startsWith("series,");
        assertThat(folder.resolve("other.csv")).hasContent("old");
    }

    @Test
    void theScenarioThatIsOpenIsNeverWrittenOver() throws IOException {
        var scenario = folder.resolve("open.sightline");
        answers.file = Optional.of(scenario);
        robot.interact(window.model()::saveAs);
        var content = Files.readString(scenario);
        var link = Files.createSymbolicLink(folder.resolve("link.csv"), scenario);
        answers.replace = true;
        answers.leaveOtherNames = true;
        answers.file = Optional.of(link);
        choose("menu-save-data");
        assertThat(scenario).hasContent(content);
        assertThat(text("#banner-text")).contains("link.csv").contains("scenario that is open");
        answers.file = Optional.of(Files.createSymbolicLink(folder.resolve("link.png"), scenario));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.clickOn("#export-write");
        assertThat(text("#banner-text")).contains("link.png").contains("scenario that is open");
        robot.push(KeyCode.ESCAPE);
        assertThat(scenario).hasContent(content);
    }

    @Test
    void whatIsStillBeingTypedIsInWhatIsCopied() {
        robot.clickOn("#rolloutCoverage-value").push(KeyCode.CONTROL, KeyCode.A);
        robot.write("30", 0);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(scenario().value(Parameter.ROLLOUT_COVERAGE)).isEqualTo(0.3);
    }

    private void write(String name) {
        answers.file = Optional.of(folder.resolve(name));
        robot.clickOn("#export-write");
        await(() -> robot.lookup("#export-write").tryQuery().isEmpty());
    }
}
