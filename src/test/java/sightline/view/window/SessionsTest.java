package sightline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import sightline.evidence.ShippedEvidence;
import sightline.live.DocumentSession;
import sightline.model.Parameter;
import sightline.workspace.Document;

class SessionsTest extends WindowTest {

    @Test
    void aSecondScenarioIsShownWhileTheFirstStaysOpen() {
        var first = window.view().session();
        var firstHeadline = text("#hero-number");
        var second = second();
        robot.interact(() -> window.show(second));
        settle();
        assertThat(text("#scenario-name")).isEqualTo(second.document().scenario().name());
        assertThat(stage.getTitle()).contains(second.document().scenario().name());
        assertThat(text("#hero-number")).isNotEqualTo(firstHeadline);
        robot.interact(() -> second.document()
                .edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, 0)));
        settle();
        assertThat(text("#hero-number")).isEqualTo("No difference");
        assertThat(first.document().unsavedProperty().get()).isFalse();
        robot.interact(() -> window.show(first));
        settle();
        assertThat(text("#hero-number")).isEqualTo(firstHeadline);
        assertThat(robot.lookup("#undo").query().isDisabled()).isTrue();
        assertThat(window.view().session()).isSameAs(first);
    }

    @Test
    void aSessionThatIsClosedTakesItsPanesWithIt() {
        var panes = shownAndClosed();
        await(() -> {
            System.gc();
            return panes.refersTo(null);
        });
    }

    /** A method of its own, so that no variable keeps the session. */
    private WeakReference<SessionView> shownAndClosed() {
        var first = window.view().session();
        var second = second();
        robot.interact(() -> window.show(second));
        settle();
        var panes = new WeakReference<>(window.view());
        robot.interact(() -> {
            window.show(first);
            window.closeSession(second);
        });
        settle();
        return panes;
    }

    @Test
    void closingTheWindowAsksForWhatIsNotShownToo() {
        robot.interact(() -> window.view().session().document()
                .edit(scenario -> scenario.withValue(Parameter.ROLLOUT_COVERAGE, 0.5)));
        var second = second();
        robot.interact(() -> window.show(second));
        settle();
        choose("menu-quit");
        assertThat(answers.asked).isEqualTo(1);
        assertThat(window.isShowing()).isTrue();
    }

    private DocumentSession second() {
        var made = WaitForAsyncUtils.asyncFx(() -> new DocumentSession(
                new Document(shipped.scenario("messenger-police")), new ShippedEvidence(), faults::add));
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitFor(made);
    }
}
