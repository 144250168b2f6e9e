package sightline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

class WordsTest {

    private static final String LONG = "fewer children safeguarded in all since December 2023 than with nothing hidden";
    private final Words words = new Words(new Font(Font.SANS_SERIF, Font.PLAIN, 13));

    @Test
    void wordsAreMeasuredAsTheWindowDrawsThem() {
        for (float size = 8; size < 40; size += 1.5f) {
            var drawn = new Text(LONG);
            drawn.setFont(javafx.scene.text.Font.font(Font.SANS_SERIF, size));
            double measured = new Words(words.font().deriveFont(size)).width(LONG);
            assertThat(drawn.getLayoutBounds().getWidth()).isBetween(measured * 0.98, measured * 1.02);
        }
    }

    @Test
    void wordsAreMeasuredAsAPictureDrawsThem() {
        var picture = new BufferedImage(900, 40, BufferedImage.TYPE_INT_RGB);
        var g2 = picture.createGraphics();
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.setFont(words.font());
        g2.drawString(LONG, 0, 20);
        int last = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                last = (picture.getRGB(x, y) & 0xffffff) == 0 ? last : x;
            }
        }
        assertThat((double) last).isBetween(words.width(LONG) - 4, words.width(LONG) + 1);
    }

    @Test
    void linesKeepEveryWordAndNoneIsTooWide() {
        var lines = words.lines(200, LONG);
        assertThat(String.join(" ", lines)).isEqualTo(LONG);
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> words.width(line) <= 200);
        assertThat(words.lines(1, "a bc")).containsExactly("a", "bc");
    }

    @Test
    void whatIsCutFitsWithItsEllipsis() {
        assertThat(words.within(1000, LONG)).isEqualTo(LONG);
        assertThat(words.within(100, LONG)).startsWith("fewer ch").endsWith("\u2026");
        assertThat(words.width(words.within(100, LONG))).isLessThanOrEqualTo(100);
    }
}
