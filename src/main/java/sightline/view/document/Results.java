package sightline.view.document;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import sightline.analysis.Ensemble;
import sightline.analysis.Ensembles;
import sightline.chart.Shown;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.model.Series;

/**
 * The results that follow a document: its run and the bands of its futures. They are worked out on threads of their own and
 * shown once a pulse, the newest only, before the pulse's layout: what a slider asks for in one pulse is on screen with
 * the next.
 */
public final class Results implements AutoCloseable {

    private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());

    private final ReadOnlyObjectWrapper<Shown> shown;
    private final Ensembles ensembles = new Ensembles(THREADS);
    private final Recomputation<Request, Ensemble> recomputation;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            takeNewest();
        }
    };
    private Request asked;

    /** @param series whose bands are wanted */
    private record Request(Scenario scenario, Set<Series> series) {}

    /**
     * @param first what is shown at once, without futures yet
     * @param failed told, on the worker's thread, of a fault of the model
     */
    public Results(Scenario first, Consumer<Throwable> failed) {
        asked = new Request(first, Set.of());
        shown = new ReadOnlyObjectWrapper<>(Shown.of(Run.of(first)));
        recomputation = new Recomputation<>(this::draw, fault -> {
            Platform.runLater(pulse::stop);
            failed.accept(fault);
        }, ensembles::close);
    }

    /** The newest result. */
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The newest result. */
    public Shown shown() {
        return shown.get();
    }

    /** Asks for the results of {@code scenario}, with the bands of {@code series}. */
    public void follow(Scenario scenario, Set<Series> series) {
        var request = new Request(scenario, series);
        if (!request.equals(asked)) {
            asked = request;
            recomputation.request(request);
            pulse.start();
        }
    }

    @Override
    public void close() {
        pulse.stop();
        recomputation.close();
    }

    private Optional<Ensemble> draw(Request request, BooleanSupplier overtaken) {
        var scenario = request.scenario();
        return ensembles.run(scenario, scenario.futures(), scenario.seed(), request.series(), overtaken);
    }

    private void takeNewest() {
        var newest = recomputation.take();
        if (newest != null) {
            shown.set(Shown.of(newest));
            if (newest.scenario().equals(asked.scenario()) && asked.series().stream().allMatch(newest::has)) {
                pulse.stop();
            }
        }
    }
}
