package sightline.view.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import sightline.view.dialog.FileNames;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chart.PNG       | .png       | chart.PNG
            a.sightline     | .sightline | a.sightline
            A.SIGHTLINE     | .sightline | A.SIGHTLINE
            A.Sightline     | .sightline | A.Sightline
            chart           | .png       | chart.png
            chart.png.txt   | .png       | chart.png.txt.png
            apng            | .png       | apng.png
            png             | .png       | png.png
            .CSV            | .csv       | .CSV
            """)
    void capitalsMakeNoOtherEnding(String chosen, String ending, String written) {
        assertThat(FileNames.withEnding(Path.of("folder.png", chosen), ending, longer -> true))
                .contains(Path.of("folder.png", written));
    }
}
