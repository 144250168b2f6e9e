package sightline;

import java.util.concurrent.CompletableFuture;

import javafx.application.Application;
import javafx.stage.Stage;

/** What JavaFX makes by itself, so that systems know the window by this class's name; it only hands the stage to the program. */
public final class App extends Application {

    /** Given once, because JavaFX calls a constructor without arguments. */
    private static final CompletableFuture<Program> PROGRAM = new CompletableFuture<>();

    /** Runs {@code program} until its window is closed. */
    static void launch(Program program) {
        PROGRAM.complete(program);
        Application.launch(App.class);
    }

    @Override
    public void init() {
        StandardError.restore();
    }

    @Override
    public void start(Stage stage) {
        PROGRAM.join().start(stage);
    }
}
