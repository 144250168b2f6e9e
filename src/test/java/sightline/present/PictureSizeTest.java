package sightline.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import sightline.present.PictureSize;

class PictureSizeTest {

    @ParameterizedTest
    @CsvSource({"1600x900,1600,900", "320x320,320,320", "' 10000x4000 ',10000,4000", "3840\u00d72160,3840,2160"})
    void aSizeIsReadAsItIsSaid(String text, int width, int height) {
        assertThat(PictureSize.parse(text)).contains(new PictureSize(width, height, 96));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1600", "1600x", "x900", "1600*900", "-1600x900", "1600x900x2", "319x900", "900x319",
            "10001x900", "10000x10000", "99999999999x900", "1600.5x900", "0x0"})
    void whatIsNoSizeOrTooLargeIsRefused(String text) {
        assertThat(PictureSize.parse(text)).isEmpty();
    }

    @Test
    void noSizeIsMadeThatIsNotAllowed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureSize(319, 900, 96));
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureSize(8000, 8000, 96));
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureSize(1600, 900, 0));
    }

    @Test
    void a4IsA4() {
        assertThat(PictureSize.A4.width() * 25.4 / PictureSize.A4.dotsPerInch()).isBetween(296.9, 297.1);
        assertThat(PictureSize.A4.height() * 25.4 / PictureSize.A4.dotsPerInch()).isBetween(209.9, 210.1);
        assertThat(PictureSize.presets()).hasSize(4).startsWith(new PictureSize(1600, 900, 96));
    }
}
