package sightline.view.dialog;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import sightline.chart.Theme;
import sightline.text.Numbers;

/**
 * What every pane of a window may use.
 *
 * @param theme how things look now
 * @param numbers how numbers and dates look to the person
 * @param dialogs asks the person, one question at a time
 * @param windows opens windows beside the main one
 * @param files asks where to write, and writes
 * @param clipboard takes text and pictures
 * @param messages the banner
 * @param work done off JavaFX's thread
 */
public record ViewEnvironment(ObservableValue<Theme> theme, Numbers numbers, Dialogs dialogs, ChildWindows windows,
        FileSaver files, SystemClipboard clipboard, Messages messages, BackgroundWork work) {

    public static ViewEnvironment of(ObservableValue<Theme> theme, Numbers numbers, Dialogs dialogs,
            ChildWindows windows) {
        var messages = new Messages();
        return new ViewEnvironment(theme, numbers, dialogs, windows, new FileSaver(dialogs, messages),
                new SystemClipboard(messages), messages, new BackgroundWork(dialogs, messages));
    }

    /** The same for what ends before the window does: it may listen to the theme without ever ending that. */
    public ViewEnvironment scoped() {
        var mine = new SimpleObjectProperty<Theme>();
        mine.bind(theme);
        return new ViewEnvironment(mine, numbers, dialogs, windows, files, clipboard, messages, work);
    }
}
