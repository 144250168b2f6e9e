package sightline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    @ParameterizedTest
    @EnumSource
    void wordsStandOutFromTheBackground(Theme theme) {
        var palette = theme.palette();
        assertThat(contrast(palette.text(), palette.background())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(palette.quiet(), palette.background())).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource
    void linesStandOutFromTheBackground(Theme theme) {
        var palette = theme.palette();
        assertThat(contrast(palette.scenario(), palette.background())).isGreaterThanOrEqualTo(3);
        assertThat(palette.lines()).allSatisfy(
                line -> assertThat(contrast(line, palette.background())).isGreaterThanOrEqualTo(3));
    }

    @ParameterizedTest
    @EnumSource
    void theOutlineOfEveryBandStandsOutFromItsGround(Theme theme) {
        var palette = theme.palette();
        var banded = Stream.of(List.of(palette.scenario()), palette.lines(), palette.readings())
                .flatMap(List::stream).toList();
        assertThat(banded).allSatisfy(color -> {
            var edge = Palette.edge(color, palette.background());
            assertThat(contrast(mixed(edge, palette.background()), palette.background())).isGreaterThanOrEqualTo(3);
            assertThat(edge.getAlpha()).isGreaterThanOrEqualTo(Palette.outerBand(color).getAlpha());
        });
    }

    private static Color mixed(Color color, Color ground) {
        double part = color.getAlpha() / 255.0;
        return new Color((int) (color.getRed() * part + ground.getRed() * (1 - part)),
                (int) (color.getGreen() * part + ground.getGreen() * (1 - part)),
                (int) (color.getBlue() * part + ground.getBlue() * (1 - part)));
    }

    @ParameterizedTest
    @EnumSource
    void noReadingStandsOutMuchMoreThanAnother(Theme theme) {
        var contrasts = theme.palette().readings().stream()
                .map(line -> contrast(line, theme.palette().background())).sorted().toList();
        assertThat(contrasts).hasSize(4);
        assertThat(contrasts.getFirst()).isGreaterThanOrEqualTo(3);
        assertThat(contrasts.getLast() / contrasts.getFirst()).isLessThan(1.5);
    }

    @ParameterizedTest
    @EnumSource
    void highContrastIsHigher(Theme theme) {
        assertThat(contrast(Theme.HIGH_CONTRAST.palette().text(), Theme.HIGH_CONTRAST.palette().background()))
                .isGreaterThanOrEqualTo(contrast(theme.palette().text(), theme.palette().background()));
        assertThat(contrast(Theme.HIGH_CONTRAST.palette().scenario(), Theme.HIGH_CONTRAST.palette().background()))
                .isGreaterThanOrEqualTo(contrast(theme.palette().scenario(), theme.palette().background()));
    }

    @ParameterizedTest
    @EnumSource
    void thereIsAColourForEveryPartAndNoneIsAnAlarm(Theme theme) {
        var parts = theme.palette().parts();
        assertThat(parts).doesNotHaveDuplicates().hasSameSizeAs(ChartId.CASES.series(Samples.usual()));
        var unseen = parts.getLast();
        var levels = new int[]{unseen.getRed(), unseen.getGreen(), unseen.getBlue()};
        assertThat(java.util.Arrays.stream(levels).max().getAsInt() - java.util.Arrays.stream(levels).min().getAsInt())
                .as("a neutral grey").isLessThanOrEqualTo(20);
        assertThat(contrast(unseen, theme.palette().background())).isGreaterThanOrEqualTo(3);
    }

    /** As WCAG 2 defines it: 1 to 21. */
    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int level) {
        double part = level / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
