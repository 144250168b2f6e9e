package sightline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import sightline.evidence.ShippedEvidence;
import sightline.model.Parameter;
import sightline.model.Scenario;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;
import sightline.view.dialog.Dialogs;
import sightline.view.preferences.PreferencesFile;
import sightline.view.toolkit.CssWarnings;
import sightline.view.window.Environment;
import sightline.view.window.MainWindow;

/** The whole window on the headless platform, driven by mouse and keyboard; questions are answered by the test. */
@ExtendWith(CssWarnings.class)
public abstract class WindowTest {

    @TempDir
    protected Path folder;
    protected final FxRobot robot = new FxRobot();
    protected MainWindow window;
    protected Stage stage;
    protected final Answers answers = new Answers();
    protected final SimpleObjectProperty<Boolean> dark = new SimpleObjectProperty<>(false);
    /** What nobody expected. */
    protected final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
    protected final ShippedScenarios shipped = new ShippedScenarios();

    @BeforeEach
    void start() throws TimeoutException {
        prepare();
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            stage = new Stage();
            window = new MainWindow(stage, shipped, new ShippedEvidence(),
                    surroundings(new PreferencesFile(folder.resolve("settings"))));
            window.show();
            shown();
        });
        await(window.evidence().doneProperty()::get);
        settle();
    }

    /** What the window finds around it: a system that is dark when {@link #dark} is, and no hints. */
    protected Environment surroundings(PreferencesFile preferences) {
        return new Environment(owner -> answers, preferences, new Numbers(Locale.UK), this::screens, dark, faults::add,
                Optional.of(folder.resolve("log")), Optional::empty, false);
    }

    /** The screens; the headless one is smaller than the window. */
    protected List<Rectangle2D> screens() {
        return List.of();
    }

    /** What has to be there before the window starts. */
    protected void prepare() {}

    /** What is done as soon as the window is there, before the rest of it is made. */
    protected void shown() {}

    @AfterEach
    void stop() {
        assertThat(faults).as("errors that nobody expected").isEmpty();
        robot.interact(() -> List.copyOf(Window.getWindows()).reversed().forEach(Window::hide));
    }

    protected Scenario scenario() {
        return window.model().document().scenario();
    }

    protected double value(Parameter parameter) {
        return scenario().value(parameter);
    }

    /** Waits until the results of the scenario as it is are on screen. */
    protected void settle() {
        await(() -> window.view().session().results().shown().futures().isPresent()
                && window.view().session().results().shown().scenario().equals(scenario())
                && window.view().session().overlay().settledProperty().get());
    }

    protected static void await(Callable<Boolean> condition) {
        try {
            // On JavaFX's thread, where no window comes or goes meanwhile.
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException late) {
            throw new AssertionError("did not come about in time", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Opens the group {@code name} of the left side and scrolls to {@code id}. */
    protected void openGroup(String name) {
        robot.interact(() -> {
            var pane = robot.lookup("#group-" + name).queryAs(TitledPane.class);
            pane.setExpanded(true);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Scrolls the left side until {@code node} is in the middle of it, or as near as it goes. */
    protected void scrollTo(Node node) {
        if (isWithin(robot.lookup("#settings").query(), node)) {
            scrollSettingsTo(node);
        }
    }

    private static boolean isWithin(Node part, Node node) {
        return node.equals(part) || node.getParent() != null && isWithin(part, node.getParent());
    }

    private void scrollSettingsTo(Node node) {
        robot.interact(() -> {
            var pane = robot.lookup("#settings").queryAs(ScrollPane.class);
            pane.applyCss();
            pane.layout();
            var content = pane.getContent();
            double height = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
            double at = content.sceneToLocal(node.localToScene(0, 0)).getY() - pane.getViewportBounds().getHeight() / 2;
            pane.setVvalue(height <= 0 ? 0 : Math.clamp(at / height, 0.0, 1.0));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The text of the label or field that {@code query} finds. */
    protected String text(String query) {
        Node node = robot.lookup(query).query();
        return node instanceof TextInputControl field ? field.getText() : ((Labeled) node).getText();
    }

    /** Puts {@code typed} in place of what a field holds. */
    protected void type(String query, String typed) {
        scrollTo(robot.lookup(query).query());
        robot.clickOn(query).push(KeyCode.CONTROL, KeyCode.A);
        robot.write(typed, 0).push(KeyCode.ENTER);
    }

    /** Sets the choice box that {@code query} finds, as choosing from its list does. */
    protected <T> void set(String query, T value) {
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            var box = (ChoiceBox<T>) robot.lookup(query).query();
            box.setValue(value);
        });
    }

    /** Chooses the item of a menu by its id. */
    protected void choose(String menuItem) {
        robot.interact(() -> items(robot.lookup("#menus").queryAs(MenuBar.class).getMenus())
                .filter(item -> menuItem.equals(item.getId())).findFirst().orElseThrow().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Stream<MenuItem> items(List<? extends MenuItem> items) {
        return items.stream().flatMap(
                item -> item instanceof Menu menu ? items(menu.getItems()) : Stream.of(item));
    }

    /** The window as it is, also written among the test's screenshots. */
    protected BufferedImage picture(String name) throws IOException {
        return picture(name, window.scene());
    }

    /** As {@link #picture(String)}, of a dialog or a pop-over. */
    protected BufferedImage picture(String name, Scene scene) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        var image = new BufferedImage[1];
        robot.interact(() -> image[0] = SwingFXUtils.fromFXImage(scene.snapshot(null), null));
        var file = Path.of(System.getProperty("sightline.screenshots"), name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(image[0], "png", file.toFile());
        return image[0];
    }

    /** Answers that a test gives instead of the person in front of the window. */
    protected static final class Answers implements Dialogs {

        public Optional<Path> file = Optional.empty();
        public Unsaved unsaved = Unsaved.CANCEL;
        public String suggested = "";
        public int asked;
        public Changed changed = Changed.CANCEL;
        public int askedOfChanges;
        public boolean replace;
        public boolean leaveOtherNames;
        public final Queue<String> browsed = new ConcurrentLinkedQueue<>();
        public boolean noBrowser;
        /** What happens while the place to save is being chosen. */
        public Runnable meanwhile = () -> {};

        @Override
        public Optional<Path> fileToOpen() {
            return file;
        }

        @Override
        public Optional<Path> fileToSave(Path name) {
            suggested = name.toString();
            meanwhile.run();
            return file;
        }

        @Override
        public Optional<Path> fileToWrite(String name) {
            suggested = name;
            return file;
        }

        @Override
        public boolean mayReplace(Path there) {
            return replace;
        }

        @Override
        public boolean mayLeaveOtherNames(Path there) {
            return leaveOtherNames;
        }

        @Override
        public void browse(String address) throws IOException {
            if (noBrowser) {
                throw new IOException("there is none");
            }
            browsed.add(address);
        }

        @Override
        public Changed changed(Path there) {
            askedOfChanges++;
            return changed;
        }

        @Override
        public Unsaved unsaved(String name) {
            asked++;
            return unsaved;
        }
    }
}
