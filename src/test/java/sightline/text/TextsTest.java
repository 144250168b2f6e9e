package sightline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.MissingResourceException;

import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts TEXTS = new Texts(new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[][]{{"plain", "as it stands: {0} \u2018so\u2019"}, {"filled", "{1} then {0}"},
                    {"plural", "{0,choice,0#nobody|1#one child|1<{0} children}"}};
        }
    }, Locale.GERMANY);

    @Test
    void aTextWithoutArgumentsStandsAsItIs() {
        assertThat(TEXTS.get("plain")).isEqualTo("as it stands: {0} \u2018so\u2019");
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
    void aLocaleWithoutTranslationReadsEnglishWhateverTheDefault() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Texts.of(Unit.class, Locale.JAPAN).get("unit.MONTHS")).isEqualTo("months");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void typographicCharactersSurviveTheBundle() {
        assertThat(Texts.of(Unit.class).get("unit.MULTIPLE")).isEqualTo("\u00d7");
    }

    @Test
    void theVersionIsFilledInByTheBuild() {
        assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}
