package sightline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069",
            "\u200e", "\u200f", "\u061c", "\u206a", "\ufff9"})
    void noMarkOfAnyDirectionIsLeftInAName(String mark) {
        assertThat(OneLine.of("a" + mark + "b" + mark)).isEqualTo("ab");
        var line = (OneLine.of(mark + "name") + ": 66 (a)").toCharArray();
        assertThat(Bidi.requiresBidi(line, 0, line.length)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\t", "\0", "\u001b", "\u007f", "\u0085", "\u2028", "\u2029"})
    void whatEndsALineOrSteersATerminalIsASpace(String broken) {
        assertThat(OneLine.of("a" + broken + "b")).isEqualTo("a b");
        assertThat(OneLine.line("a" + broken + "b")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "sv", "he", "ar", "ar-EG", "fa", "ur", "hi", "my"})
    void numbersOfEveryLocaleStandInALineAsTheyAre(String tag) {
        var numbers = new Numbers(Locale.forLanguageTag(tag));
        for (var number : new String[]{numbers.result(-1234.5), numbers.percent(-0.059), numbers.tick(-2, 1),
                numbers.whole(-8192)}) {
            assertThat(OneLine.line(number)).isEqualTo(number);
        }
    }

    @Test
    void lettersOfEveryScriptStay() {
        for (var name : new String[]{"Größe – “middle”", "\u0634\u0645\u0627\u0631\u0647",
                "\u05e2\u05d1\u05e8\u05d9\u05ea",
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\ud83d\udc69\u200d\ud83d\udcbb"}) {
            assertThat(OneLine.of(name)).isEqualTo(name);
        }
    }
}
