package sightline.present;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import sightline.analysis.EnsembleRunner;
import sightline.analysis.SummaryRequest;
import sightline.chart.ChartId;
import sightline.chart.Figure;
import sightline.chart.FuturesDisplay;
import sightline.chart.Headline;
import sightline.chart.Observations;
import sightline.chart.Overlay;
import sightline.chart.ScenarioResult;
import sightline.chart.Theme;
import sightline.evidence.ShippedEvidence;
import sightline.model.Parameter;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.present.Picture;
import sightline.present.PictureSize;
import sightline.present.Reference;
import sightline.scenario.Differences;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;
import sightline.text.Version;

class PictureTest {

    private static final Reference REFERENCE = new Reference(new ShippedScenarios(), new ShippedEvidence());
    private static final Scenario BASE = REFERENCE.shipped().opening();
    private static final Numbers NUMBERS = new Numbers(Locale.UK);
    private static final PictureSize SMALL = PictureSize.onScreen(640, 480);

    @Test
    void aPictureIsMadeWithoutRoomForTemporaryFiles(@TempDir Path folder) throws IOException {
        var gone = Files.createDirectory(folder.resolve("gone"));
        ImageIO.setCacheDirectory(gone.toFile());
        byte[] png;
        try {
            Files.delete(gone);
            png = Picture.png(Figure.of(ChartId.GAP, ScenarioResult.of(Run.of(BASE))), REFERENCE, Theme.LIGHT, SMALL,
                    NUMBERS);
        } finally {
            ImageIO.setCacheDirectory(null);
        }
        assertThat(read(png).getWidth()).isEqualTo(SMALL.width());
    }

    @ParameterizedTest
    @MethodSource("chartsInThemes")
    void aPictureHasTheSizeAskedForAndNothingIsCutOff(ChartId id, Theme theme) throws IOException {
        var changed = BASE.withName("Mine, with a name that is not short").withValue(Parameter.GROWTH, 0.02);
        for (var size : new PictureSize[]{SMALL, PictureSize.onScreen(320, 480), PictureSize.onScreen(1200, 320)}) {
            var image = read(
                    Picture.png(Figure.of(id, ScenarioResult.of(Run.of(changed))), REFERENCE, theme, size, NUMBERS));
            assertThat(image.getWidth()).isEqualTo(size.width());
            assertThat(image.getHeight()).isEqualTo(size.height());
            int background = theme.palette().background().getRGB();
            assertThat(inked(image, background, 0, image.getHeight())).isGreaterThan(2000);
            assertThat(edge(image, background)).isZero();
            // Title above, footer below.
            assertThat(inked(image, background, 0, size.height() / 8)).isGreaterThan(100);
            assertThat(inked(image, background, size.height() * 9 / 10, size.height())).isGreaterThan(100);
        }
    }

    @Test
    void aPictureSaysWhereItComesFrom() {
        var changed = BASE.withName("Mine").withValue(Parameter.ROLLOUT_COVERAGE, 0.8);
        var chart = new Picture(Figure.of(ChartId.GAP, ScenarioResult.of(Run.of(changed))), REFERENCE, Theme.LIGHT,
                SMALL,
                NUMBERS)
                .chart();
        assertThat(chart.getTitle().getText()).isEqualTo("Gap in children safeguarded");
        var above = new ArrayList<String>();
        var below = new ArrayList<String>();
        for (int i = 0; i < chart.getSubtitleCount(); i++) {
            if (chart.getSubtitle(i) instanceof TextTitle words) {
                (words.getPosition() == RectangleEdge.BOTTOM ? below : above).add(words.getText());
            }
        }
        assertThat(above).containsExactly("Mine",
                "Differs from the shipped scenario \u201c" + BASE.name() + "\u201d: Rollout coverage 80% (100%)");
        assertThat(chart.getSubtitles()).extracting(Object::getClass).extracting(Class::getSimpleName)
                .contains("UnitTitle", "Legend");
        assertThat(below).containsExactly("Sightline " + Version.current() + ". " + Headline.notCounted()
                + " 10 settings that act on this have no published figure.");
    }

    @Test
    void aPictureWithBandsSaysWhatTheyContainAndNothingIsCutOff() throws IOException {
        var bands = Headline.bands(BASE);
        assertThat(bands).contains("ranges given to " + BASE.ranges() + " inputs");
        for (var size : new PictureSize[]{SMALL, PictureSize.onScreen(320, 480)}) {
            var png = Picture.png(futures(ChartId.SAFEGUARDED), REFERENCE, Theme.LIGHT, size, NUMBERS);
            assertThat(text(chunks(png), "Description")).contains(bands + " " + Headline.notCounted());
            var chart = new Picture(futures(ChartId.SAFEGUARDED), REFERENCE, Theme.LIGHT, size,
                    NUMBERS);
            var footer = (TextTitle) chart.chart().getSubtitle(chart.chart().getSubtitleCount() - 1);
            assertThat(footer.getText()).contains(bands + " " + Headline.notCounted());
            assertThat(lines(footer, size.width())).isBetween(2, footer.getMaximumLinesToDisplay());
            assertThat(edge(read(png), Theme.LIGHT.palette().background().getRGB())).isZero();
        }
        assertThat(text(chunks(Picture.png(futures(ChartId.CASES), REFERENCE, Theme.LIGHT, SMALL, NUMBERS)),
                "Description")).as("a chart without bands").doesNotContain("bands");
    }

    @Test
    void aPictureOfTooFewFuturesSaysSoInsteadOfWhatItsBandsContain() throws IOException {
        var few = drawn(ChartId.GAP, BASE, 3);
        assertThat(text(chunks(Picture.png(few, REFERENCE, Theme.LIGHT, SMALL, NUMBERS)), "Description"))
                .contains("Futures drawn: 3, too few to say where they lie; at least 200 are needed. "
                        + Headline.notCounted())
                .doesNotContain("bands");
        var nothingHidden = drawn(ChartId.GAP, BASE.withValue(Parameter.ROLLOUT_COVERAGE, 0), 256);
        assertThat(text(chunks(Picture.png(nothingHidden, REFERENCE, Theme.LIGHT, SMALL, NUMBERS)), "Description"))
                .as("all the same but for rounding").doesNotContain("bands").doesNotContain("too few");
    }

    private static Figure drawn(ChartId chart, Scenario scenario, int futures) {
        try (var ensembles = new EnsembleRunner(1)) {
            return Figure.of(chart, ScenarioResult.of(ensembles.run(scenario, futures, 1,
                    SummaryRequest.bands(chart.banded(scenario)), () -> false).orElseThrow()));
        }
    }

    @Test
    void presetsAreDrawnAtTheirSizeWithWordsInProportion() throws IOException {
        var small = read(png(PictureSize.SLIDE));
        var large = read(png(PictureSize.ULTRA_HD));
        int background = Theme.LIGHT.palette().background().getRGB();
        assertThat(large.getWidth()).isEqualTo(3840);
        double smallPart = (double) inked(small, background, 0, 900) / (1600 * 900);
        double largePart = (double) inked(large, background, 0, 2160) / (3840 * 2160);
        assertThat(largePart / smallPart).isBetween(0.7, 1.1);
        var a4 = read(png(PictureSize.A4));
        assertThat(a4.getWidth()).isEqualTo(3508);
        assertThat(a4.getHeight()).isEqualTo(2480);
    }

    @Test
    void anotherScenarioIsAnotherPicture() {
        var one = Picture.png(Figure.of(ChartId.GAP, ScenarioResult.of(Run.of(BASE))), REFERENCE, Theme.LIGHT, SMALL,
                NUMBERS);
        var same = Picture.png(Figure.of(ChartId.GAP, ScenarioResult.of(Run.of(BASE))), REFERENCE, Theme.LIGHT, SMALL,
                NUMBERS);
        var other = Picture.png(
                Figure.of(ChartId.GAP, ScenarioResult.of(Run.of(BASE.withValue(Parameter.GROWTH, 0.1)))),
                REFERENCE,
                Theme.LIGHT,
                SMALL,
                NUMBERS);
        assertThat(same).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void theFileSaysWhatItShowsAndHowLargeItIsMeant() {
        var scenario = BASE.withName("Größer \u201cals\u201d \u4e2d").withValue(Parameter.ROLLOUT_COVERAGE, 0.8);
        var chunks = chunks(
                Picture.png(Figure.of(ChartId.SAFEGUARDED, ScenarioResult.of(Run.of(scenario))), REFERENCE, Theme.DARK,
                        PictureSize.A4,
                        NUMBERS));
        var density = ByteBuffer.wrap(Objects.requireNonNull(chunks.get("pHYs")));
        assertThat(density.getInt()).as("300 dots per inch in dots per metre").isEqualTo(11811);
        assertThat(density.getInt()).isEqualTo(11811);
        assertThat(density.get()).as("metre").isEqualTo((byte) 1);
        assertThat(text(chunks, "Title")).isEqualTo(ChartId.SAFEGUARDED.title());
        assertThat(text(chunks, "Software")).isEqualTo("Sightline " + Version.current()).matches(".*\\d.*");
        assertThat(text(chunks, "Description")).startsWith("Größer \u201cals\u201d \u4e2d. ")
                .contains("Rollout coverage 80% (100%)")
                .endsWith(Headline.notCounted() + " 10 settings that act on this have no published figure.");
        assertThat(text(chunks, "Warning").lines()).hasSize(7).anyMatch(line -> line.startsWith(
                "What counts as a child safeguarded is published nowhere"));
    }

    @Test
    void aHostileNameDoesNoHarm() throws IOException {
        var scenario = BASE.withName("\u0000\n" + "W".repeat(100_000));
        var bytes = Picture.png(Figure.of(ChartId.COVERAGE, ScenarioResult.of(Run.of(scenario))), REFERENCE,
                Theme.LIGHT, SMALL,
                NUMBERS);
        assertThat(edge(read(bytes), Theme.LIGHT.palette().background().getRGB())).isZero();
        assertThat(text(chunks(bytes), "Description")).startsWith(" WWW").hasSizeLessThan(2000);
    }

    private static Figure futures(ChartId id) {
        try (var ensembles = new EnsembleRunner(1)) {
            return Figure.of(id,
                    ScenarioResult.of(ensembles.run(BASE, 300, 1, SummaryRequest.bands(id.banded(BASE)), () -> false)
                            .orElseThrow()));
        }
    }

    /** As the library breaks them: as many words on a line as its width, in the font that they are drawn in, allows. */
    private static int lines(TextTitle words, double width) {
        var fractional = new FontRenderContext(null, true, true);
        int lines = 1;
        var line = "";
        for (var word : words.getText().split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (words.getFont().getStringBounds(longer, fractional).getWidth() <= width) {
                line = longer;
            } else {
                line = word;
                lines++;
            }
        }
        return lines;
    }

    @ParameterizedTest
    @CsvSource({"3508, 2480", "1600, 900", "1920, 1080", "3840, 2160", "640, 480", "320, 480", "320, 320", "1200, 320",
            "800, 1200",
            "1000, 700", "10000, 320", "2000, 3000", "1366, 768"})
    void nothingWrittenAroundAPictureIsCut(int width, int height) {
        var changed = BASE.withName("Mein Szenario f\u00fcr Z\u00fcrich: Was w\u00e4re, wenn niemand mehr meldet")
                .withValue(Parameter.METADATA_EFFECTIVENESS, 0.5).withValue(Parameter.USER_REPORTING, 0.4)
                .withValue(Parameter.TRIAGE_CAPACITY, 1.5).withValue(Parameter.CAPACITY_GROWTH, 0)
                .withValue(Parameter.BASELINE_SAFEGUARDED, 1100).withValue(Parameter.INDUSTRY_SHARE, 0.9)
                .withValue(Parameter.GROWTH, 0.1).withValue(Parameter.FLAG_PRECISION, 0.7)
                .withValue(Parameter.EVIDENTIAL_SUFFICIENCY, 0.05).withValue(Parameter.INVESTIGATION_DELAY, 5)
                .withValue(Parameter.LEAD_SHELF_LIFE, 9);
        var size = PictureSize.onScreen(width, height);
        var whole = Differences.between(BASE, changed).stream().map(each -> each.text(NUMBERS)).toList();
        for (var laid : List.of(Overlay.NONE, overlay(changed))) {
            var figure = new Figure(ChartId.SAFEGUARDED, ScenarioResult.of(Run.of(changed)), FuturesDisplay.BANDS,
                    laid);
            var chart = new Picture(figure, REFERENCE, Theme.LIGHT, size, NUMBERS).chart();
            double room = width - 32 * size.fontSize() / 12;
            for (int i = 0; i < chart.getSubtitleCount(); i++) {
                if (chart.getSubtitle(i) instanceof TextTitle words) {
                    assertThat(lines(words, room)).as(words.getText())
                            .isLessThanOrEqualTo(words.getMaximumLinesToDisplay());
                }
            }
            var settings = ((TextTitle) chart.getSubtitle(1)).getText();
            var entries = settings.substring(settings.indexOf("\u201d: ") + 3).split("; ");
            int named = 0;
            while (named < entries.length && whole.contains(entries[named])) {
                named++;
            }
            if (named == 0) {
                assertThat(settings).endsWith("\u201d in " + whole.size() + " settings");
            } else if (named < whole.size()) {
                assertThat(entries).hasSize(named + 1).endsWith("and " + (whole.size() - named) + " more");
            }
        }
    }

    private static Overlay overlay(Scenario scenario) {
        var evidence = REFERENCE.evidence();
        var laid = new ArrayList<Overlay.Laid>();
        for (var reading : evidence.readingsByNewestSource()) {
            laid.add(new Overlay.Laid(reading, laid.size(), ScenarioResult.of(Run.of(reading.applyTo(scenario))),
                    false));
        }
        return new Overlay(laid, List.of(), Optional.empty(),
                Optional.of(new Observations(evidence.observed(), evidence.library())), false);
    }

    static Stream<Arguments> chartsInThemes() {
        return Stream.of(ChartId.values())
                .flatMap(id -> Stream.of(Theme.values()).map(theme -> Arguments.of(id, theme)));
    }

    private static byte[] png(PictureSize size) {
        return Picture.png(Figure.of(ChartId.SAFEGUARDED, ScenarioResult.of(Run.of(BASE))), REFERENCE, Theme.LIGHT,
                size,
                NUMBERS);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int inked(BufferedImage image, int background, int top, int bottom) {
        int inked = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                inked += image.getRGB(x, y) == background ? 0 : 1;
            }
        }
        return inked;
    }

    private static int edge(BufferedImage image, int background) {
        int right = image.getWidth() - 1;
        int edge = inked(image, background, 0, 1)
                + inked(image, background, image.getHeight() - 1, image.getHeight());
        for (int y = 0; y < image.getHeight(); y++) {
            edge += image.getRGB(0, y) == background ? 0 : 1;
            edge += image.getRGB(right, y) == background ? 0 : 1;
        }
        return edge;
    }

    /** The chunks of a PNG file as its specification lays them out; international texts as {@code iTXt:keyword}. */
    private static Map<String, byte[]> chunks(byte[] png) {
        var chunks = new HashMap<String, byte[]>();
        var in = ByteBuffer.wrap(png).position(8);
        while (in.hasRemaining()) {
            var data = new byte[in.getInt()];
            var type = new byte[4];
            in.get(type).get(data);
            var sum = new CRC32();
            sum.update(type);
            sum.update(data);
            assertThat(in.getInt()).isEqualTo((int) sum.getValue());
            var name = new String(type, ISO_8859_1);
            if (name.equals("iTXt")) {
                name += ":" + new String(data, ISO_8859_1).split("\0", 2)[0];
            }
            chunks.put(name, data);
        }
        return chunks;
    }

    /** Keyword, 0, not compressed, method 0, no language, 0, no translated keyword, 0, text. */
    private static String text(Map<String, byte[]> chunks, String keyword) {
        var data = Objects.requireNonNull(chunks.get("iTXt:" + keyword));
        int start = keyword.length() + 5;
        return new String(data, start, data.length - start, UTF_8);
    }
}
