package sightline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import sightline.analysis.Draws;
import sightline.analysis.SummaryRequest;
import sightline.live.LiveResults;
import sightline.live.RecomputeMode;
import sightline.model.Output;
import sightline.model.Parameter;
import sightline.scenario.ShippedScenarios;
import sightline.workspace.Document;

class LiveResultsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final LinkedBlockingQueue<Throwable> faults = new LinkedBlockingQueue<>();
    private final Document document = new Document(new ShippedScenarios().opening().withSampling(256, 1));
    private LiveResults results;
    private volatile Duration budget = LONG;

    @BeforeEach
    void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        onFx(() -> {
            results.close();
            return true;
        });
    }

    @Test
    void whileDraggingEveryMoveIsFollowed() {
        open(LONG);
        onFx(() -> {
            document.hold();
            move(0.3);
            return true;
        });
        await(this::isNewest);
        assertThat(onFx(() -> results.staleProperty().get())).isFalse();
        assertThat(onFx(() -> results.slowProperty().get())).isFalse();
    }

    @Test
    void onReleaseTheResultIsOldUntilTheSliderIsLetGo() {
        open(LONG);
        onFx(() -> {
            results.whenProperty().set(RecomputeMode.ON_RELEASE);
            document.hold();
            move(0.3);
            return true;
        });
        assertThat(onFx(() -> results.staleProperty().get())).isTrue();
        assertThat(onFx(this::isNewest)).isFalse();
        onFx(() -> {
            document.release();
            return true;
        });
        await(this::isNewest);
        await(() -> !results.staleProperty().get());
    }

    @Test
    void onRequestNothingIsWorkedOutUntilItIsAskedFor() {
        open(LONG);
        onFx(() -> {
            results.whenProperty().set(RecomputeMode.ON_REQUEST);
            move(0.3);
            return true;
        });
        assertThat(onFx(() -> results.staleProperty().get())).isTrue();
        onFx(() -> {
            results.recompute();
            return true;
        });
        await(() -> isNewest() && !results.staleProperty().get());
        onFx(() -> {
            move(0.4);
            document.undo();
            return true;
        });
        assertThat(onFx(() -> results.staleProperty().get())).as("back at what is shown").isFalse();
        onFx(() -> {
            move(0.5);
            results.whenProperty().set(RecomputeMode.WHILE_DRAGGING);
            return true;
        });
        await(this::isNewest);
    }

    @Test
    void anotherQuestionIsAnsweredForTheSettingsThatAreShown() {
        open(LONG);
        var cell = new Draws.Cell(Output.SAFEGUARDED, 3);
        onFx(() -> {
            results.whenProperty().set(RecomputeMode.ON_REQUEST);
            move(0.3);
            results.require(scenario -> new SummaryRequest(Set.of(), Set.of(), Set.of(cell), Set.of()));
            return true;
        });
        await(() -> results.shown().futures().orElseThrow().has(cell));
        assertThat(onFx(this::isNewest)).isFalse();
        assertThat(onFx(() -> results.staleProperty().get())).isTrue();
    }

    @Test
    void askingTheSameAgainMakesNothingOldAndNothingNew() {
        open(LONG);
        onFx(() -> {
            results.require(scenario -> SummaryRequest.NOTHING);
            return true;
        });
        await(() -> isNewest() && results.shown().futures().isPresent());
        assertThat(onFx(() -> {
            results.require(scenario -> SummaryRequest.NOTHING);
            return results.staleProperty().get();
        })).isFalse();
        assertThat(onFx(() -> {
            results.whenProperty().set(RecomputeMode.ON_RELEASE);
            document.hold();
            move(0.3);
            results.require(scenario -> SummaryRequest.NOTHING);
            return results.staleProperty().get();
        })).isTrue();
    }

    @Test
    void whatIsOpenedWhileSomethingIsHeldIsNotOld() {
        open(LONG);
        await(() -> results.shown().futures().isPresent());
        onFx(() -> {
            results.whenProperty().set(RecomputeMode.ON_RELEASE);
            document.hold();
            move(0.3);
            return true;
        });
        assertThat(onFx(() -> results.staleProperty().get())).isTrue();
        onFx(() -> {
            document.open(new ShippedScenarios().opening().withSampling(256, 1), Optional.empty());
            return true;
        });
        await(() -> isNewest() && !results.staleProperty().get());
    }

    @Test
    void aMachineThatMissesEveryFrameIsTakenOffTheDrag() {
        open(Duration.ZERO);
        onFx(() -> {
            document.hold();
            return true;
        });
        for (int i = 1; i <= 10; i++) {
            double to = 0.05 * i;
            assertThat(onFx(() -> results.whenProperty().get())).isEqualTo(RecomputeMode.WHILE_DRAGGING);
            onFx(() -> {
                move(to);
                return true;
            });
            await(this::isNewest);
        }
        await(() -> results.whenProperty().get() == RecomputeMode.ON_RELEASE);
        assertThat(onFx(() -> results.slowProperty().get())).isTrue();
        onFx(() -> {
            results.whenProperty().set(RecomputeMode.WHILE_DRAGGING);
            return true;
        });
        assertThat(onFx(() -> results.slowProperty().get())).as("somebody wants it so").isFalse();
    }

    @Test
    void aMachineThatWasSlowFollowsTheHandAgainByItself() {
        slowDown();
        step(0.51, LONG);
        step(0.52, LONG);
        step(0.53, Duration.ZERO); // a miss begins the count anew
        for (int i = 0; i < 5; i++) {
            assertThat(onFx(() -> results.whenProperty().get())).isEqualTo(RecomputeMode.ON_RELEASE);
            step(0.6 + 0.01 * i, LONG);
        }
        await(() -> results.whenProperty().get() == RecomputeMode.WHILE_DRAGGING);
        assertThat(onFx(() -> results.slowProperty().get())).isFalse();
    }

    @Test
    void whatSomebodyChoseDoesNotComeBack() {
        slowDown();
        onFx(() -> {
            results.whenProperty().set(RecomputeMode.ON_REQUEST);
            results.whenProperty().set(RecomputeMode.ON_RELEASE);
            return true;
        });
        assertThat(onFx(() -> results.slowProperty().get())).isFalse();
        for (int i = 0; i < 8; i++) {
            step(0.6 + 0.01 * i, LONG);
        }
        assertThat(onFx(() -> results.whenProperty().get())).isEqualTo(RecomputeMode.ON_RELEASE);
    }

    private void slowDown() {
        open(Duration.ZERO);
        onFx(() -> {
            document.hold();
            return true;
        });
        for (int i = 1; i <= 10; i++) {
            step(0.05 * i, Duration.ZERO);
        }
        await(() -> results.whenProperty().get() == RecomputeMode.ON_RELEASE);
        onFx(() -> {
            document.release();
            return true;
        });
    }

    private void step(double to, Duration allowed) {
        budget = allowed;
        onFx(() -> {
            move(to);
            return true;
        });
        await(this::isNewest);
    }

    @Test
    void aSlowSingleStepTakesNothingAway() {
        open(Duration.ZERO);
        for (int i = 1; i <= 12; i++) {
            double to = 0.05 * i;
            onFx(() -> {
                move(to);
                return true;
            });
            await(this::isNewest);
        }
        assertThat(onFx(() -> results.whenProperty().get())).isEqualTo(RecomputeMode.WHILE_DRAGGING);
    }

    @Test
    void aFaultIsToldAndWhatIsShownIsOld() throws InterruptedException {
        open(LONG);
        onFx(() -> {
            results.require(scenario -> scenario.value(Parameter.ROLLOUT_COVERAGE) == 0.3
                    ? SummaryRequest.bands(List.of(new sightline.model.Series.Coverage("nobody")))
                    : SummaryRequest.bands(List.of(Output.SAFEGUARDED)));
            move(0.3);
            return true;
        });
        assertThat(faults.poll(20, TimeUnit.SECONDS)).isInstanceOf(IllegalArgumentException.class);
        await(() -> results.staleProperty().get());
        onFx(() -> {
            move(0.4);
            return true;
        });
        await(() -> isNewest() && !results.staleProperty().get());
    }

    private void open(Duration allowed) {
        budget = allowed;
        onFx(() -> {
            results = new LiveResults(document, faults::add, () -> budget);
            results.require(scenario -> SummaryRequest.bands(List.of(Output.SAFEGUARDED)));
            return true;
        });
        await(this::isNewest);
    }

    private boolean isNewest() {
        return results.shown().futures().isPresent() && results.shown().scenario().equals(document.scenario());
    }

    private void move(double to) {
        document.edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, to));
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException late) {
            throw new AssertionError("did not come about in time", late);
        }
    }
}
