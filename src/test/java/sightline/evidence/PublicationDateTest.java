package sightline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "1900-02-29", "2023-02-29", "2024-00", "2024-13", "2024-00-10", "2024-04-31",
            "2024-04-00", "2024-1", "2024-13-01", "2026-05/03", "2026-03/03", "2026-00/05", "2026-03/13", "2026-2022",
            "2022-2022", "2025-25", "undated", "", "2024-04-1", "24"})
    void whatTheCalendarDoesNotHaveIsNoDate(String text) {
        assertThat(PublicationDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2000-02-29 | 2000 | 2  | 29
            2024-02-29 | 2024 | 2  | 29
            2024-12-31 | 2024 | 12 | 31
            2024-04    | 2024 | 4  | 0
            2024       | 2024 | 0  | 0
            2026-03/05 | 2026 | 5  | 0
            2025-26    | 2026 | 0  | 0
            2022-2026  | 2026 | 0  | 0
            2024, 2025 | 2025 | 0  | 0
            """)
    void theEndOfASpanCounts(String text, int year, int month, int day) {
        assertThat(PublicationDate.parse(text)).contains(new PublicationDate(year, month, day));
    }
}
