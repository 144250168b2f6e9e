package sightline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;

class BrokenSettingsTest extends WindowTest {

    @Override
    protected void prepare() {
        try {
            Files.createDirectories(folder.resolve("settings"));
            Files.writeString(folder.resolve("settings/settings.json"), "{\"theme\":\"PINK\"}");
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    @Test
    void aBrokenSettingsFileIsSaidInTheBannerUntilItIsClosed() {
        assertThat(robot.lookup("#banner").query().isVisible()).isTrue();
        assertThat(text("#banner-text")).contains("“theme”").contains("settings.json.broken");
        robot.clickOn("#banner-close");
        assertThat(robot.lookup("#banner").query().isVisible()).isFalse();
    }
}
