package sightline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.PropertyResourceBundle;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import sightline.text.translated.Anchor;

class TextsTest {

    private static final Texts TEXTS = new Texts(new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[][]{{"plain", "it's {0}"}, {"filled", "{1} then {0}"},
                    {"plural", "{0,choice,0#nobody|1#one child|1<{0} children}"}};
        }
    }, Locale.GERMANY);

    @Test
    void aTextWithoutArgumentsStandsAsItIs() {
        assertThat(TEXTS.get("plain")).isEqualTo("it's {0}");
    }

    @Test
    void argumentsFillTheirPlaces() {
        assertThat(TEXTS.get("filled", "a", "b")).isEqualTo("b then a");
    }

    @Test
    void pluralsFollowTheLocale() {
        assertThat(TEXTS.get("plural", 1)).isEqualTo("one child");
        assertThat(TEXTS.get("plural", 1200)).isEqualTo("1.200 children");
    }

    @Test
    void aMissingKeyThrowsAndIsNamed() {
        assertThatThrownBy(() -> TEXTS.get("absent")).isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("absent");
    }

    @Test
    void aTranslationIsReadWhereThereIsOne() {
        assertThat(Texts.of(Anchor.class, Locale.GERMANY).get("month")).isEqualTo("Monat \u2013 \u201eso\u201c");
    }

    @Test
    void aLocaleWithoutTranslationReadsEnglishWhateverTheDefault() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Texts.of(Anchor.class, Locale.JAPAN).get("month")).isEqualTo("month");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theVersionIsFilledInByTheBuild() {
        assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @ParameterizedTest
    @CsvSource({"commit=1a2b3c4, 1a2b3c4", "commit=, ", "commit=${git.commit.id.abbrev}, ", "version=0.1.0, "})
    void aCommitThatTheBuildDidNotFillInIsUnknown(String line, @Nullable String commit) throws IOException {
        assertThat(Version.commit(new PropertyResourceBundle(new StringReader(line)))).isEqualTo(
                Optional.ofNullable(commit));
        assertThat(Version.lines()).hasSize(3).first().isEqualTo("Sightline " + Version.current());
    }
}
