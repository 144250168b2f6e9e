package sightline.view.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import sightline.chart.Axes;
import sightline.chart.FuturesDisplay;
import sightline.chart.FuturesView;
import sightline.chart.Overlay;
import sightline.chart.ScenarioResult;
import sightline.evidence.ShippedEvidence;
import sightline.model.Parameter;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.scenario.ShippedScenarios;

class TileAxesTest {

    private final Scenario opening = new ShippedScenarios().opening();
    private final ScenarioResult shown = ScenarioResult.of(Run.of(opening));
    private final ScenarioResult other = ScenarioResult.of(Run.of(opening.withValue(Parameter.GROWTH, 0.1)));
    private final AtomicBoolean held = new AtomicBoolean();
    private final TileAxes axes = new TileAxes(held::get);

    @Test
    void aChartThatIsChosenIsFittedUntilItsOwnFuturesAreThere() {
        assertThat(show(shown, true)).isEqualTo(Axes.FIT);
        assertThat(show(shown, true)).as("nothing new").isEqualTo(Axes.WIDEN);
        axes.begin();
        assertThat(show(shown, false)).as("with the futures of the chart before").isEqualTo(Axes.FIT);
        assertThat(show(shown, true)).as("as its own come").isEqualTo(Axes.FIT);
        assertThat(show(shown, true)).isEqualTo(Axes.WIDEN);
    }

    @Test
    void whatIsHeldStaysAndIsFittedWhenItIsLetGo() {
        show(shown, true);
        held.set(true);
        assertThat(show(other, true)).isEqualTo(Axes.HOLD);
        assertThat(axes.look(FuturesDisplay.BANDS, FuturesDisplay.BANDS.withMonth(3), other)).isEqualTo(Axes.HOLD);
        held.set(false);
        assertThat(show(other, true)).isEqualTo(Axes.FIT);
    }

    @Test
    void aChartChosenWhileSomethingIsHeldIsFittedWhenItIsLetGo() {
        show(shown, true);
        held.set(true);
        axes.begin();
        assertThat(show(shown, false)).isEqualTo(Axes.HOLD);
        assertThat(show(shown, true)).isEqualTo(Axes.HOLD);
        held.set(false);
        assertThat(show(shown, true)).isEqualTo(Axes.FIT);
    }

    @Test
    void anotherViewIsFittedAndAnotherMonthOfItOnlyHasRoomMade() {
        show(shown, true);
        var dots = FuturesDisplay.BANDS.withView(FuturesView.DOTS);
        assertThat(axes.look(FuturesDisplay.BANDS, dots, shown)).isEqualTo(Axes.FIT);
        show(shown, true);
        assertThat(axes.look(dots, dots.withMonth(3), shown)).isEqualTo(Axes.WIDEN);
        assertThat(axes.look(dots, dots.withThreshold(OptionalDouble.of(3)), shown)).isEqualTo(Axes.WIDEN);
        assertThat(show(shown, true)).as("room for the strip").isEqualTo(Axes.FIT);
    }

    @Test
    void whatComesWithTheMouseLeavesTheAxesAloneWhileItHasRoom() {
        show(shown, true);
        var laid = new Overlay(
                List.of(new Overlay.Laid(new ShippedEvidence().readings().all().getFirst(), 0, shown, false)),
                List.of(), Optional.empty(), Optional.empty(), false);
        axes.lay(Overlay.NONE, laid, true);
        assertThat(show(shown, true)).isEqualTo(Axes.WIDEN);
        axes.lay(Overlay.NONE, laid, false);
        assertThat(show(shown, true)).isEqualTo(Axes.FIT);
        axes.lay(laid, laid, false);
        assertThat(show(shown, true)).as("the same").isEqualTo(Axes.WIDEN);
    }

    @Test
    void asLongAsReadingsAreAwaitedTheAxesOnlyMakeRoom() {
        show(shown, true);
        var hidden = new Overlay(List.of(), List.of(), Optional.empty(), Optional.empty(), true);
        axes.lay(Overlay.NONE, hidden, false);
        assertThat(show(other, true)).isEqualTo(Axes.WIDEN);
        axes.lay(hidden, Overlay.NONE, false);
        assertThat(show(other, true)).as("they have come").isEqualTo(Axes.FIT);
    }

    @Test
    void futuresAreNewOnceForEachChart() {
        assertThat(axes.shown(shown, Axes.FIT, false)).isFalse();
        assertThat(axes.shown(shown, Axes.FIT, true)).isTrue();
        assertThat(axes.shown(shown, Axes.FIT, true)).isFalse();
        axes.begin();
        assertThat(axes.shown(shown, Axes.FIT, true)).isTrue();
    }

    private Axes show(ScenarioResult what, boolean whole) {
        var chosen = axes.of(what);
        axes.shown(what, chosen, whole);
        return chosen;
    }
}
