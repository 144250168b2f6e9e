package sightline.view.document;

import java.util.function.Consumer;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import sightline.model.Run;
import sightline.model.Scenario;

/**
 * The results that follow a document. They are worked out on a thread of their own and shown once a pulse, the newest
 * only, before the pulse's layout: what a slider asks for in one pulse is on screen with the next.
 */
public final class Results implements AutoCloseable {

    private final ReadOnlyObjectWrapper<Run> run;
    private final Recomputation<Scenario, Run> recomputation;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            takeNewest();
        }
    };
    private Scenario asked;

    /**
     * @param first what is shown at once
     * @param failed told, on the worker's thread, of a fault of the model
     */
    public Results(Scenario first, Consumer<Throwable> failed) {
        asked = first;
        run = new ReadOnlyObjectWrapper<>(Run.of(first));
        recomputation = new Recomputation<>(Run::of, fault -> {
            Platform.runLater(pulse::stop);
            failed.accept(fault);
        });
    }

    /** The newest result. */
    public ReadOnlyObjectProperty<Run> runProperty() {
        return run.getReadOnlyProperty();
    }

    /** The newest result. */
    public Run run() {
        return run.get();
    }

    /** Asks for the results of {@code scenario}. */
    public void follow(Scenario scenario) {
        if (!scenario.equals(asked)) {
            asked = scenario;
            recomputation.request(scenario);
            pulse.start();
        }
    }

    @Override
    public void close() {
        pulse.stop();
        recomputation.close();
    }

    private void takeNewest() {
        var newest = recomputation.take();
        if (newest != null) {
            run.set(newest);
            if (newest.scenario().equals(asked)) {
                pulse.stop();
            }
        }
    }
}
