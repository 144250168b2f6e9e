package sightline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import sightline.analysis.SummaryRequest;
import sightline.evidence.ShippedEvidence;
import sightline.model.Output;
import sightline.model.Parameter;
import sightline.scenario.ShippedScenarios;
import sightline.workspace.Document;

class DocumentSessionTest {

    private static final int SESSIONS = 200;

    private final ConcurrentLinkedQueue<Throwable> faults = new ConcurrentLinkedQueue<>();
    private final Document document = new Document(new ShippedScenarios().opening());
    private final ShippedEvidence evidence = new ShippedEvidence();

    @BeforeAll
    static void javaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aSessionThatIsClosedLeavesNoListenerAndNoThread() throws Exception {
        open(); // what is loaded once
        long threads = threads();
        var closed = new ArrayList<WeakReference<DocumentSession>>();
        for (int i = 0; i < SESSIONS; i++) {
            closed.add(open());
        }
        await(() -> threads() <= threads);
        // The document lives on: it would hold every session that still listens to it.
        await(() -> {
            System.gc();
            return closed.stream().allMatch(session -> session.refersTo(null));
        });
        assertThat(document.scenario()).isNotNull();
        assertThat(faults).isEmpty();
    }

    @Test
    void twoSessionsOfOneDocumentFollowItAndOneThatIsClosedNoLonger() throws Exception {
        var first = fx(this::session);
        var second = fx(this::session);
        await(() -> isCurrent(first) && isCurrent(second));
        fx(() -> {
            first.close();
            document.edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, 0.25));
            return true;
        });
        await(() -> isCurrent(second));
        assertThat(first.results().shown().scenario().value(Parameter.ROLLOUT_COVERAGE)).isNotEqualTo(0.25);
        fx(() -> {
            second.close();
            return true;
        });
    }

    @Test
    void whatIsOpenedIsWorkedOutWhateverWasChosenAndSpokenOfFromTheUsualMonth() throws Exception {
        var session = fx(this::session);
        await(() -> isCurrent(session));
        var opened = document.scenario().withSpan(document.scenario().start(), 1);
        fx(() -> {
            session.choose(5);
            session.results().whenProperty().set(RecomputeMode.ON_REQUEST);
            document.open(opened, Optional.empty());
            return true;
        });
        await(() -> isCurrent(session));
        assertThat(session.monthProperty().get()).isEqualTo(1);
        fx(() -> {
            document.open(new ShippedScenarios().opening(), Optional.empty());
            return true;
        });
        await(() -> isCurrent(session));
        assertThat(session.monthProperty().get()).isEqualTo(23);
        fx(() -> {
            session.choose(40);
            document.edit(scenario -> scenario.withSpan(scenario.start(), 12));
            session.results().recompute();
            return true;
        });
        await(() -> isCurrent(session));
        assertThat(session.monthProperty().get()).isEqualTo(12);
        fx(() -> {
            document.undo();
            session.results().recompute();
            return true;
        });
        await(() -> isCurrent(session));
        assertThat(session.monthProperty().get()).isEqualTo(40);
        fx(() -> {
            session.choose(session.results().shown().run().lastMonth() + 12);
            document.edit(scenario -> scenario.withSpan(scenario.start(), 72));
            session.results().recompute();
            return true;
        });
        await(() -> isCurrent(session));
        assertThat(session.monthProperty().get()).as("not one that nobody chose").isEqualTo(60);
        fx(() -> {
            session.close();
            return true;
        });
    }

    @Test
    void whatWaitsForTheNewestWaitsUntilNothingIsHeld() throws Exception {
        var session = fx(this::session);
        await(() -> isCurrent(session));
        var done = new ArrayList<Double>();
        fx(() -> {
            document.hold();
            document.edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, 0.3));
            session.whenCurrent(() -> done.add(document.scenario().value(Parameter.ROLLOUT_COVERAGE)));
            return true;
        });
        await(() -> isCurrent(session));
        assertThat(done).isEmpty();
        fx(() -> {
            document.edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, 0.4));
            document.release();
            return true;
        });
        await(() -> !done.isEmpty());
        assertThat(done).containsExactly(0.4);
        fx(() -> {
            session.close();
            return true;
        });
    }

    @Test
    void aRequirementThatEndsIsNoLongerWorkedOut() throws Exception {
        var session = fx(this::session);
        await(() -> isCurrent(session));
        var subscription = fx(() -> {
            var more = session.require(scenario -> SummaryRequest.bands(List.of(Output.ARRESTS)));
            session.renewRequirements();
            return more;
        });
        await(() -> session.results().shown().futures().orElseThrow().has(Output.ARRESTS));
        fx(() -> {
            subscription.unsubscribe();
            session.renewRequirements();
            document.edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, 0.75));
            return true;
        });
        await(() -> isCurrent(session));
        assertThat(session.results().shown().futures().orElseThrow().has(Output.ARRESTS)).isFalse();
        fx(() -> {
            session.close();
            return true;
        });
    }

    /** Opens a session, changes its document, and closes it while it may still be at work. */
    private WeakReference<DocumentSession> open() throws Exception {
        return fx(() -> {
            try (var session = session()) {
                session.overlay().readingsProperty().set(true);
                document.edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE,
                        1 - scenario.value(Parameter.ROLLOUT_COVERAGE)));
                session.whenCurrent(() -> {});
                return new WeakReference<>(session);
            }
        });
    }

    private DocumentSession session() {
        var session = new DocumentSession(document, evidence, faults::add);
        session.require(scenario -> SummaryRequest.bands(List.of(Output.SAFEGUARDED)));
        session.renewRequirements();
        return session;
    }

    private boolean isCurrent(DocumentSession session) {
        var shown = session.results().shown();
        return shown.futures().isPresent() && shown.scenario().equals(document.scenario());
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> !thread.isVirtual())
                .filter(Thread::isAlive).count();
    }

    private static <T> T fx(Callable<T> deed) throws Exception {
        return WaitForAsyncUtils.asyncFx(deed).get();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
