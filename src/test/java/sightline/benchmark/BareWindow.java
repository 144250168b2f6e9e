package sightline.benchmark;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import sightline.view.toolkit.FirstPaint;

/** The least that a JavaFX program can show, for {@link StartupBenchmark}; says when it is painted by the program's own rule. */
public final class BareWindow {

    private static final int PULSES = 2;

    private BareWindow() {}

    public static void main(String[] args) {
        Application.launch(Bare.class);
    }

    /** A label. */
    public static final class Bare extends Application {

        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Label("Sightline"), 1440, 900));
            stage.show();
            FirstPaint.await(() -> true, PULSES, () -> FirstPaint.afterPainting(() -> System.out.println("painted")));
        }
    }
}
