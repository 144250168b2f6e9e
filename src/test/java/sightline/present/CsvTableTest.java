package sightline.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;

import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import sightline.present.CsvStyle;
import sightline.present.CsvTable;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"https://x\",\"click\")", "+1", "-1", "@SUM(1)", "=1;2", "\uff1d1", " =1"})
    void textThatBeginsAFormulaHasAnApostrophe(String text) throws IOException {
        assertThat(written(CsvStyle.PLAIN, text)).containsExactly("'" + text);
        assertThat(written(CsvStyle.of(Locale.GERMANY), text)).containsExactly("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1", "\u202e=1", "\u200f=1"})
    void whatIsNotSeenHidesNoFormula(String text) throws IOException {
        assertThat(written(CsvStyle.PLAIN, text).getFirst()).matches("' ?=1");
    }

    @Test
    void otherTextIsAsItIs() throws IOException {
        assertThat(written(CsvStyle.PLAIN, "a=1", "2020-01/2020-06", "growth=0.01..0.08 (proxy)", "", "a \"b\", c"))
                .containsExactly("a=1", "2020-01/2020-06", "growth=0.01..0.08 (proxy)", "", "a \"b\", c");
    }

    @Test
    void numbersAreNeverText() throws IOException {
        assertThat(written(CsvStyle.PLAIN, -0.5, -3, 1.0E-5)).containsExactly("-0.5", "-3", "1.0E-5");
        assertThat(written(CsvStyle.of(Locale.GERMANY), -0.5, -3, 1.0E-5)).containsExactly("-0,5", "-3", "1,0E-5");
    }

    @ParameterizedTest
    @CsvSource({"en, ',', '.'", "en-ZA, ;, ','", "de, ;, ','", "fr, ;, ','", "es-MX, ',', '.'", "de-CH, ;, '.'",
            "ja, ',', '.'",
            "ar, ',', '.'"})
    void aLocaleHasItsSeparatorAndDecimalSign(String tag, char separator, char decimal) {
        assertThat(CsvStyle.of(Locale.forLanguageTag(tag))).isEqualTo(new CsvStyle(separator, decimal));
    }

    private static List<String> written(CsvStyle style, Object... cells) throws IOException {
        var text = new StringBuilder();
        new CsvTable(text, style, List.of("=header")).printRecord(cells);
        var records = CSVFormat.RFC4180.builder().setDelimiter(style.separator()).get()
                .parse(new StringReader(text.toString())).getRecords();
        assertThat(records).hasSize(2);
        assertThat(records.getFirst().toList()).containsExactly("'=header");
        assertThat(text).endsWith("\n").doesNotContain("\r");
        return records.getLast().toList();
    }
}
