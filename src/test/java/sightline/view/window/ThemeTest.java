package sightline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;

import org.junit.jupiter.api.Test;

import sightline.chart.Theme;

class ThemeTest extends WindowTest {

    @Test
    void everyThemeIsReadableAndLooksUpEveryColour() throws IOException {
        for (var theme : Theme.values()) {
            choose("theme-" + theme.id());
            robot.interact(() -> robot.lookup(".titled-pane").queryAllAs(TitledPane.class)
                    .forEach(pane -> pane.setExpanded(true)));
            var picture = picture("theme-" + theme.id());
            var name = robot.lookup("#hero-rest").queryAs(Label.class);
            var text = awt(name.getTextFill());
            var at = name.localToScene(0, 0);
            var behind = new Color(picture.getRGB((int) at.getX() - 3, (int) at.getY() + 3));
            assertThat(contrast(text, behind)).as(theme.id()).isGreaterThan(4.5);
            assertThat(window.preferences().get().theme().id()).isEqualTo(theme.id());
            assertThat(scenario()).isEqualTo(shipped.opening());
        }
    }

    @Test
    void whatAButtonExplainsIsReadableInEveryTheme() {
        for (var theme : Theme.values()) {
            choose("theme-" + theme.id());
            robot.clickOn("#metadataEffectiveness-about");
            var words = robot.lookup(".about").queryAs(Label.class);
            var box = (Shape) words.getScene().getRoot().lookup(".border");
            assertThat(contrast(awt(words.getTextFill()), awt(box.getFill()))).as(theme.id()).isGreaterThan(4.5);
            robot.interact(() -> words.getScene().getWindow().hide());
        }
    }

    private static Color awt(Paint paint) {
        var color = (javafx.scene.paint.Color) paint;
        return new Color((float) color.getRed(), (float) color.getGreen(), (float) color.getBlue());
    }

    /** With {@code -Dsightline.keepScreenshots=true} the picture in the README is written anew. */
    @Test
    void theWindowAsItOpens() throws IOException {
        var picture = picture("main-window");
        assertThat(picture.getWidth()).isEqualTo(1440);
        assertThat(picture.getHeight()).isEqualTo(900);
        if (Boolean.getBoolean("sightline.keepScreenshots")) {
            Files.copy(Path.of(System.getProperty("sightline.screenshots"), "main-window.png"),
                    Path.of("assets/screenshots/main-window.png"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
