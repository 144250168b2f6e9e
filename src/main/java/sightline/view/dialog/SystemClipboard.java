package sightline.view.dialog;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import sightline.text.Texts;

/** The system's clipboard; what is put there is said. */
public final class SystemClipboard {

    private final Messages messages;

    public SystemClipboard(Messages messages) {
        this.messages = messages;
    }

    public void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        copy(content);
    }

    public void copy(Image picture) {
        var content = new ClipboardContent();
        content.putImage(picture);
        copy(content);
    }

    private void copy(ClipboardContent content) {
        Clipboard.getSystemClipboard().setContent(content);
        messages.say(Texts.of(SystemClipboard.class).get("done.copied"));
    }
}
