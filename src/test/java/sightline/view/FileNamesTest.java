package sightline.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            What if?/../etc,       what-if-etc.png
            '***',                 scenario.png
            '  Übung Nr. 1 ',      übung-nr-1.png
            """)
    void aNameBecomesAPlainFileName(String name, String file) {
        assertThat(FileNames.of(name, ".png")).isEqualTo(file);
    }
}
