package sightline.view.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.scene.control.MenuBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;

import sightline.text.Texts;

import sightline.view.dialog.ChildWindows;
import sightline.view.dialog.Dialogs;
import sightline.view.help.AboutView;
import sightline.view.help.AboutViewModel;
import sightline.view.help.KeysView;
import sightline.view.toolkit.FxmlLoader;
import sightline.view.window.Environment;
import sightline.view.window.MainViewModel;

/** What the window tells about the program: windows that stay beside it, one of each. */
final class WindowHelp {

    private final Stage owner;
    private final MainViewModel model;
    private final ChildWindows windows;
    private final Environment around;
    private final Dialogs questions;
    private final Texts help = Texts.of(AboutView.class);
    private final Map<String, Stage> open = new HashMap<>();

    WindowHelp(Stage owner, MainViewModel model, ChildWindows windows, Environment around, Dialogs questions) {
        this.owner = owner;
        this.model = model;
        this.windows = windows;
        this.around = around;
        this.questions = questions;
    }

    void showAbout() {
        show(help.get("about.window"), close -> new AboutView(
                new AboutViewModel(around.log(), around.libraries().get()), this::open, this::copy, close));
    }

    /** All keys, those of the menus as they stand there. */
    void showKeys() {
        show(help.get("keys.window"), close -> new KeysView(
                ((MenuBar) owner.getScene().lookup("#menus")).getMenus(), close));
    }

    private void show(String title, Function<Runnable, Object> controller) {
        var there = open.get(title);
        if (there != null) {
            there.toFront();
            there.requestFocus();
            return;
        }
        open.put(title, windows.open(ChildWindows.Form.free(title), close -> FxmlLoader.load(controller.apply(close)),
                () -> open.remove(title)));
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
