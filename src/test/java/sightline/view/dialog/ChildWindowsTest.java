package sightline.view.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import sightline.view.faults.FaultWindow;
import sightline.view.window.WindowTest;

/** The windows beside the main one: where they come up, and that nothing is left of them. */
class ChildWindowsTest extends WindowTest {

    private static final Rectangle2D SMALL = new Rectangle2D(0, 24, 1024, 744);
    private static final Rectangle2D FLAT = new Rectangle2D(0, 0, 1280, 720);
    private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 240, 800);
    private static final Rectangle2D RIGHT = new Rectangle2D(240, 40, 1024, 700);
    private List<Rectangle2D> screens = List.of();

    @Override
    protected List<Rectangle2D> screens() {
        return screens;
    }

    @Test
    void eachComesUpWholeOnTheScreenOfTheMainWindow() {
        for (var all : List.of(List.of(SMALL), List.of(FLAT), List.of(LEFT, RIGHT))) {
            screens = all;
            var screen = all.getLast();
            for (double x : new double[]{0, 200, 500}) { // at the edges, most of the window on that screen
                robot.interact(() -> {
                    stage.setWidth(1280); // narrower, the evidence would be folded away
                    stage.setHeight(700);
                    stage.setX(x);
                    stage.setY(x / 5);
                });
                windows().forEach(open -> {
                    robot.interact(open);
                    var opened = opened();
                    assertThat(opened.getX()).as(opened.getTitle()).isGreaterThanOrEqualTo(screen.getMinX());
                    assertThat(opened.getY()).as(opened.getTitle()).isGreaterThanOrEqualTo(screen.getMinY());
                    assertThat(opened.getX() + opened.getWidth()).as(opened.getTitle())
                            .isLessThanOrEqualTo(screen.getMaxX());
                    assertThat(opened.getY() + opened.getHeight()).as(opened.getTitle())
                            .isLessThanOrEqualTo(screen.getMaxY());
                    robot.interact(() -> opened.hide());
                });
            }
        }
    }

    /** The renderer keeps what was drawn into a picture of its own for as long as there is memory. */
    @Test
    void noneDrawsIntoAPictureThatWouldOutliveIt() {
        windows().forEach(open -> {
            robot.interact(open);
            var opened = opened();
            assertThat(all(opened.getScene().getRoot()).filter(Node::isCache)).as(opened.getTitle()).isEmpty();
            robot.interact(() -> opened.hide());
        });
        assertThat(all(window.scene().getRoot()).filter(Node::isCache)).isEmpty();
    }

    @Test
    void nothingHoldsOneThatWasClosed() throws TimeoutException {
        var closed = new ArrayList<WeakReference<Stage>>();
        windows().forEach(open -> {
            robot.interact(open);
            closed.add(new WeakReference<>(opened()));
            robot.interact(() -> opened().hide());
        });
        // JavaFX itself holds the one that was in front last.
        robot.interact(() -> window.scene().getRoot().requestFocus());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
            return closed.stream().allMatch(stage -> stage.refersTo(null));
        });
    }

    @Test
    void noPopOverCanBeTornOff() {
        for (var button : List.of("#rolloutCoverage-about", "#hero-cautions")) {
            robot.interact(() -> ((javafx.scene.control.Button) robot.lookup(button).query()).fire());
            var popOver = (PopOver) Window.getWindows().stream().filter(PopOver.class::isInstance).findFirst()
                    .orElseThrow();
            assertThat(popOver.isDetachable()).as(button).isFalse();
            robot.drag(popOver.getX() + popOver.getWidth() / 2, popOver.getY() + popOver.getHeight() / 2,
                    javafx.scene.input.MouseButton.PRIMARY).moveBy(40, 40).drop();
            robot.interact(() -> {
                window.scene().getRoot().requestFocus();
            });
        }
    }

    private Stream<Runnable> windows() {
        return Stream.of(() -> choose("menu-index"), () -> choose("menu-export"), () -> choose("menu-about"),
                () -> choose("menu-keys"), this::sourceForm,
                () -> new FaultWindow(stage, this::screens).accept("0123456789", "expected\n".repeat(50)));
    }

    private void sourceForm() {
        robot.lookup("#rolloutCoverage-slider").query().requestFocus();
        ((javafx.scene.control.Button) robot.lookup("#evidence-add").query()).fire();
    }

    private Stage opened() {
        return (Stage) Window.getWindows().stream().filter(open -> open.isShowing() && !open.equals(stage))
                .findFirst().orElseThrow();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(ChildWindowsTest::all))
                : Stream.of(node);
    }
}
