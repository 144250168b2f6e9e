package sightline.view.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import sightline.view.toolkit.CssWarnings;

class CssWarningsTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aColourThatIsNotDefinedIsSeen() {
        var watch = new CssWarnings();
        watch.beforeEach(null);
        try {
            new FxRobot().interact(() -> {
                var scene = new Scene(new StackPane(new Label("x")));
                scene.getStylesheets().add("data:text/css,"
                        + URLEncoder.encode(".label{-fx-text-fill:-no-such-colour;}", StandardCharsets.UTF_8));
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
        } finally {
            Logger.getLogger("javafx").removeHandler(watch);
        }
        assertThat(watch.warnings()).isNotEmpty().first().asString().contains("-no-such-colour");
    }

    @Test
    void onlyWarningsCount() {
        var watch = new CssWarnings();
        watch.setLevel(Level.WARNING);
        watch.publish(new LogRecord(Level.INFO, "all is well"));
        assertThat(watch.warnings()).isEmpty();
    }
}
