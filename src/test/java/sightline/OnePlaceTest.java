package sightline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What is decided in one place is decided nowhere else. */
class OnePlaceTest {

    private static final Path MAIN = Path.of("src/main");

    @Test
    void theMonthOfTheHeadlineIsWrittenOnce() {
        assertThat(with("= 23\\b|\\b23[,)]")).containsExactly("Headline.java");
    }

    @Test
    void unitsAndFieldsOfServicesSayThemselvesWhatTheyAre() {
        assertThat(with("[!=]=\\s*(Unit|ServiceField)\\.\\w")).as("ask the unit or the quantity").isEmpty();
    }

    @Test
    void iconButtonsAndTooltipsAreMadeInOnePlace() {
        assertThat(with("\"icon-button|\"icon[\", ]")).as("make an Icon, an IconButton or an IconToggle")
                .containsExactly("Icon.java");
        assertThat(with("new Tooltip\\(|Tooltip\\.install")).containsExactly("Tip.java");
    }

    /** The names of the sources in which {@code regex} is found. */
    private static List<String> with(String regex) {
        var pattern = Pattern.compile(regex);
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|fxml)"))
                    .filter(file -> pattern.matcher(read(file)).find()).map(file -> file.getFileName().toString())
                    .sorted().toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
