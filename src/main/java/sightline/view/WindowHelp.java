package sightline.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import javafx.util.Subscription;

import sightline.text.Texts;
import sightline.view.help.AboutView;
import sightline.view.help.AboutViewModel;
import sightline.view.help.KeysView;
import sightline.view.results.ResultsViewModel;

/** What the window tells about the program: windows that stay beside it, one of each. */
final class WindowHelp {

    private final Stage owner;
    private final MainViewModel model;
    private final ResultsViewModel results;
    private final Surroundings around;
    private final Questions questions;
    private final Texts help = Texts.of(AboutView.class);
    private final Map<String, Stage> open = new HashMap<>();

    WindowHelp(Stage owner, MainViewModel model, ResultsViewModel results, Surroundings around, Questions questions) {
        this.owner = owner;
        this.model = model;
        this.results = results;
        this.around = around;
        this.questions = questions;
    }

    void showAbout() {
        show(help.get("about.window"), stage -> new AboutView(
                new AboutViewModel(around.log(), around.libraries().get()), this::open, this::copy, stage::hide));
    }

    /** All keys, those of the menus as they stand there. */
    void showKeys() {
        show(help.get("keys.window"), stage -> new KeysView(
                ((MenuBar) owner.getScene().lookup("#menus")).getMenus(), stage::hide));
    }

    private void show(String title, Function<Stage, Object> controller) {
        var there = open.get(title);
        if (there != null) {
            there.toFront();
            there.requestFocus();
            return;
        }
        var stage = new Stage();
        var root = FxmlLoader.load(controller.apply(stage));
        stage.initOwner(owner);
        stage.setTitle(title);
        WindowTheme.like(owner.getScene(), root);
        stage.setScene(new Scene(root));
        around.screens().stream().findFirst().ifPresent(screen -> { // with large letters it may not have room
            stage.setMaxWidth(screen.getWidth());
            stage.setMaxHeight(screen.getHeight());
        });
        Subscription dressed = results.themeProperty()
                .subscribe(() -> Platform.runLater(() -> WindowTheme.like(owner.getScene(), root)));
        stage.setOnHidden(event -> {
            dressed.unsubscribe();
            open.remove(title);
        });
        open.put(title, stage);
        stage.show();
    }

    private void open(Path folder) {
        Thread.ofVirtual().name("folder").start(() -> {
            try {
                questions.browse(folder.toUri().toString());
            } catch (IOException none) {
                Platform.runLater(() -> model.say(help.get("about.noFolder", folder.toString())));
            }
        });
    }

    private void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        model.say(Texts.of(WindowHelp.class).get("done.copied"));
    }
}
