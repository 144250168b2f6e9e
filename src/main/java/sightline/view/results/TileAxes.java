package sightline.view.results;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import sightline.chart.Axes;
import sightline.chart.FuturesDisplay;
import sightline.chart.Overlay;
import sightline.chart.ScenarioResult;
import sightline.model.Scenario;

/**
 * Decides when the axes of one place for charts are chosen anew: for another chart, scenario or view, for what comes to be laid
 * over it, and for futures that come later than that. While something is held they stay; else nothing ever lies outside. As
 * long as readings are about to come again they change no more than that takes, so that they do not change twice.
 */
final class TileAxes {

    private final BooleanSupplier held;
    /** Whether something else is to be seen than the axes were chosen for. */
    private boolean unfitted = true;
    private boolean hadFutures;
    /** Whether readings are about to come, which will choose the axes. */
    private boolean awaiting;
    private Optional<Scenario> seen = Optional.empty();

    /** @param held whether a slider or a key is held */
    TileAxes(BooleanSupplier held) {
        this.held = held;
    }

    /** Another chart begins. */
    void begin() {
        unfitted = true;
        hadFutures = false;
    }

    /** The futures are looked at in another way; what becomes of the axes. */
    Axes look(FuturesDisplay before, FuturesDisplay now, ScenarioResult shown) {
        unfitted |= before.view() != now.view() || before.threshold().isPresent() != now.threshold().isPresent();
        return before.view() == now.view() ? unlessHeld(Axes.WIDEN) : of(shown);
    }

    /**
     * Something else is laid over.
     *
     * @param pointed whether it comes and goes with the mouse, and so chooses no other axes as long as it lies within them
     */
    void lay(Overlay before, Overlay now, boolean pointed) {
        awaiting = now.old();
        unfitted |= !now.needsNoOtherAxesThan(before) && !pointed;
    }

    /** What becomes of the axes as {@code shown} is shown. */
    Axes of(ScenarioResult shown) {
        boolean same = !unfitted && seen.equals(Optional.of(shown.scenario()));
        return unlessHeld(same || awaiting ? Axes.WIDEN : Axes.FIT);
    }

    private Axes unlessHeld(Axes axes) {
        return held.getAsBoolean() ? Axes.HOLD : axes;
    }

    /**
     * Now {@code shown} stands on the axes as {@code axes} says.
     *
     * @param whole whether it has all the futures that the chart shows
     * @return whether those came for the first time: that its axes fit them is no news
     */
    boolean shown(ScenarioResult shown, Axes axes, boolean whole) {
        boolean first = whole && !hadFutures;
        hadFutures |= whole;
        if (axes == Axes.FIT) {
            seen = Optional.of(shown.scenario());
            unfitted &= !whole;
        }
        return first;
    }
}
