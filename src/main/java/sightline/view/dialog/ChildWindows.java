package sightline.view.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;

import sightline.view.toolkit.StyleSheets;
import sightline.view.toolkit.Viewports;

/** The windows beside the main one. Each looks like it, comes up whole on its screen and leaves nothing behind. */
public final class ChildWindows {

    private final Stage owner;
    private final Supplier<List<Rectangle2D>> screens;

    /**
     * What a window is like.
     *
     * @param width of its content; below 0 as wide as that wants to be
     * @param height of its content; below 0 as high as that wants to be
     * @param modality which windows wait for it
     */
    public record Form(String title, double width, double height, Modality modality) {

        /** As large as its content, and nothing waits for it. */
        public static Form free(String title) {
            return new Form(title, -1, -1, Modality.NONE);
        }

        /** The main window waits for it. */
        public static Form dialog(String title, double width) {
            return new Form(title, width, -1, Modality.WINDOW_MODAL);
        }
    }

    /**
     * @param owner the main window, which may not be there yet
     * @param screens what windows may cover now, the primary screen first; empty if nobody looks
     */
    public ChildWindows(Stage owner, Supplier<List<Rectangle2D>> screens) {
        this.owner = owner;
        this.screens = screens;
    }

    /**
     * Opens a window.
     *
     * @param content makes what is in it, given what closes it
     * @param closed done when it has been closed
     */
    public Stage open(Form form, Function<Runnable, Parent> content, Runnable closed) {
        var stage = new Stage();
        var root = content.apply(stage::hide);
        stage.setTitle(form.title());
        stage.initModality(form.modality());
        stage.setScene(new Scene(root, form.width(), form.height()));
        var undress = owner.isShowing() ? dress(stage, root) : (Runnable) () -> {};
        stage.setOnHidden(event -> {
            undress.run();
            closed.run();
        });
        Viewports.drawDirectly(root);
        place(stage, form);
        stage.show();
        return stage;
    }

    /** As its owner is, and will be; what is returned ends that. */
    private Runnable dress(Stage stage, Parent root) {
        stage.initOwner(owner);
        var scene = owner.getScene();
        StyleSheets.like(scene, root);
        SetChangeListener<PseudoClass> follow = change -> StyleSheets.like(scene, root);
        var classes = scene.getRoot().getPseudoClassStates();
        classes.addListener(follow);
        return () -> classes.removeListener(follow);
    }

    /** Whole on the screen of its owner; the frame that the system will put around it is taken to be like the owner's. */
    private void place(Stage stage, Form form) {
        var all = screens.get();
        if (all.isEmpty()) {
            return;
        }
        var root = stage.getScene().getRoot();
        double width = form.width() < 0 ? root.prefWidth(-1) : form.width();
        double height = form.height() < 0 ? root.prefHeight(width) : form.height();
        boolean owned = owner.isShowing();
        double frameWidth = owned ? owner.getWidth() - owner.getScene().getWidth() : 0;
        double frameHeight = owned ? owner.getHeight() - owner.getScene().getHeight() : 0;
        WindowPlaces.put(stage, owned ? Optional.of(WindowPlaces.of(owner, Optional.empty())) : Optional.empty(),
                width + frameWidth, height + Math.max(frameHeight, WindowPlaces.GRIP_HEIGHT), all);
    }
}
