package sightline.present;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.text.G2TextMeasurer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

import sightline.chart.Axes;
import sightline.chart.ChartStyle;
import sightline.chart.Figure;
import sightline.chart.Headline;
import sightline.chart.LiveChart;
import sightline.chart.ScenarioResult;
import sightline.chart.Theme;
import sightline.present.LaidOver;
import sightline.text.Numbers;
import sightline.text.Texts;
import sightline.text.Version;

/**
 * A chart as a picture that says where it comes from: what is shown, of which scenario, with which settings, by which
 * version of the program, what its bands contain, and what is not counted. It is drawn at the size asked for, not enlarged.
 */
public final class Picture {

    private static final int MOST_TITLE_LINES = 2;
    private static final int MOST_NAME_LINES = 2;
    private static final int MOST_SETTINGS_LINES = 3;
    /** Of the height: what has to be said comes before the chart. */
    private static final double MOST_FOOTER = 0.5;
    private static final int MOST_OUTSIDE = 3;
    private static final float TITLE = 1.4f;
    private static final float FOOTER = 0.85f;

    private final ChartStyle look;
    private final PictureSize size;
    private final String title;
    private final String limits;
    private final Provenance provenance;
    private final LaidOver laidOver;
    private final LiveChart chart;

    Picture(Figure figure, Reference reference, Theme theme, PictureSize size, Numbers numbers) {
        this.size = size;
        look = new ChartStyle(theme, size.fontSize(), numbers);
        title = figure.chart().title();
        laidOver = new LaidOver(figure, reference.evidence().library());
        var scenario = figure.shown().scenario();
        provenance = new Provenance(figure.shown(), figure.chart().series(scenario), laidOver.isObserved(), reference,
                numbers);
        chart = LiveChart.of(figure.chart(), look);
        chart.look(figure.aspect(), Axes.FIT);
        chart.lay(figure.overlay());
        chart.show(figure.shown(), Axes.FIT);
        limits = Stream.of(limits(figure.shown()), laidOver.sentence(numbers)).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        frame(chart());
    }

    /**
     * The picture.
     *
     * @param reference what the shown scenario is held against
     */
    public static BufferedImage image(Figure figure, Reference reference, Theme theme, PictureSize size,
            Numbers numbers) {
        return new Picture(figure, reference, theme, size, numbers).draw();
    }

    /** The picture as the bytes of a PNG file, with its density and with title, program and scenario as texts in it. */
    public static byte[] png(Figure figure, Reference reference, Theme theme, PictureSize size, Numbers numbers) {
        var picture = new Picture(figure, reference, theme, size, numbers);
        return Png.bytes(picture.draw(), size.dotsPerInch(),
                Map.of("Title", picture.title, "Software", program(), "Description",
                        picture.provenance.text(picture.limits),
                        "Warning", picture.provenance.warnings(), "Source", picture.laidOver.sources()));
    }

    JFreeChart chart() {
        return chart.chart();
    }

    /** What is not counted, and where there are bands what they contain, or why there are none. */
    private String limits(ScenarioResult shown) {
        var texts = Texts.of(Picture.class);
        if (chart.showsFutures()) {
            return texts.get("limits", Headline.bands(shown.scenario()), Headline.notCounted());
        }
        return shown.futures().flatMap(drawn -> Headline.tooFew(drawn, look.numbers()))
                .map(tooFew -> texts.get("limits", tooFew, Headline.notCounted())).orElseGet(Headline::notCounted);
    }

    private void frame(JFreeChart framed) {
        var room = look.insets(14, 16, 12, 16);
        framed.setPadding(room);
        framed.setTitle(words(title, look.font().deriveFont(Font.BOLD, look.fontSize() * TITLE), MOST_TITLE_LINES));
        var name = words(provenance.name(), look.font(), MOST_NAME_LINES);
        name.setPadding(look.insets(3, 0, 0, 0));
        framed.addSubtitle(0, name);
        var settings = words(
                provenance.settings(text -> lines(text, room.trimWidth(size.width())) <= MOST_SETTINGS_LINES),
                look.font(), MOST_SETTINGS_LINES);
        settings.setPadding(look.insets(1, 0, 8, 0));
        framed.addSubtitle(1, settings);
        framed.addSubtitle(footer());
    }

    private TextTitle footer() {
        var footer = words(Texts.of(Picture.class).get("footer", program(), limits,
                provenance.standing(MOST_OUTSIDE)).stripTrailing(),
                look.font().deriveFont(look.fontSize() * FOOTER),
                (int) (MOST_FOOTER * size.height() / (FOOTER * look.lineHeight())));
        footer.setPosition(RectangleEdge.BOTTOM);
        footer.setPadding(look.insets(6, 0, 0, 0));
        return footer;
    }

    /** How many lines {@code text} takes within {@code width} pixels. */
    private int lines(String text, double width) {
        var graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        graphics.addRenderingHints(chart().getRenderingHints());
        graphics.setFont(look.font());
        try {
            return TextUtils.createTextBlock(text, look.font(), Color.BLACK, (float) width, MOST_SETTINGS_LINES + 1,
                    new G2TextMeasurer(graphics)).getLines().size();
        } finally {
            graphics.dispose();
        }
    }

    private TextTitle words(String text, Font font, int mostLines) {
        var words = new TextTitle(text, font);
        words.setPaint(look.theme().palette().text());
        words.setHorizontalAlignment(HorizontalAlignment.LEFT);
        words.setTextAlignment(HorizontalAlignment.LEFT);
        words.setPadding(RectangleInsets.ZERO_INSETS);
        words.setMaximumLinesToDisplay(mostLines);
        return words;
    }

    private BufferedImage draw() {
        var image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        chart().draw(graphics, new Rectangle2D.Double(0, 0, size.width(), size.height()));
        graphics.dispose();
        return image;
    }

    private static String program() {
        return Texts.of(Picture.class).get("program", Version.current());
    }
}
