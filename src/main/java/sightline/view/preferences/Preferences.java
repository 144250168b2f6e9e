package sightline.view.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import sightline.chart.ChartId;
import sightline.view.dialog.WindowPlace;

/**
 * What is remembered from one start to the next.
 *
 * @param theme how the window is to look
 * @param recent the files opened or saved last, the newest first, at most {@link #MOST_RECENT}
 * @param charts what the chart places show
 * @param readings whether all readings are laid over the charts
 * @param observed whether what was observed is
 * @param hinted whether the hints of the first start have been seen
 * @param place where the window was; absent before the first end
 */
public record Preferences(ThemeChoice theme, List<String> recent, List<ChartId> charts, boolean readings,
        boolean observed, boolean hinted, @Nullable WindowPlace place) {

    public static final int MOST_RECENT = 10;
    static final int CHARTS = 2;

    /** As before the first start. */
    public static final Preferences FIRST = new Preferences(ThemeChoice.SYSTEM, List.of(),
            List.of(ChartId.SAFEGUARDED, ChartId.CASES), true, false, false, null);

    /** @throws IllegalArgumentException if there is not a chart for each place */
    public Preferences {
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
        charts = List.copyOf(charts);
        if (charts.size() != CHARTS) {
            throw new IllegalArgumentException(charts.size() + " charts for " + CHARTS + " places");
        }
    }

    /** Where the window was, if it is known. */
    public Optional<WindowPlace> windowPlace() {
        return Optional.ofNullable(place);
    }

    public Preferences withTheme(ThemeChoice newTheme) {
        return new Preferences(newTheme, recent, charts, readings, observed, hinted, place);
    }

    public Preferences withCharts(List<ChartId> newCharts) {
        return new Preferences(theme, recent, newCharts, readings, observed, hinted, place);
    }

    /** With other things laid over the charts. */
    public Preferences withOverlay(boolean newReadings, boolean newObserved) {
        return new Preferences(theme, recent, charts, newReadings, newObserved, hinted, place);
    }

    public Preferences withPlace(WindowPlace newPlace) {
        return new Preferences(theme, recent, charts, readings, observed, hinted, newPlace);
    }

    /** As after the hints of the first start. */
    public Preferences withHinted() {
        return withHinted(true);
    }

    Preferences withHinted(boolean newHinted) {
        return new Preferences(theme, recent, charts, readings, observed, newHinted, place);
    }

    /** With {@code file} as the newest of the recent ones. */
    public Preferences withRecent(String file) {
        var files = new ArrayList<>(recent);
        files.remove(file);
        files.addFirst(file);
        return withRecent(files);
    }

    /** Without {@code file} among the recent ones: it is gone. */
    public Preferences withoutRecent(String file) {
        return withRecent(recent.stream().filter(it -> !it.equals(file)).toList());
    }

    Preferences withRecent(List<String> newRecent) {
        return new Preferences(theme, newRecent, charts, readings, observed, hinted, place);
    }
}
