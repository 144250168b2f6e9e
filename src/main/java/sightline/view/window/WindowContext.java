package sightline.view.window;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.util.Subscription;

import sightline.chart.ChartStyle;
import sightline.chart.Theme;
import sightline.view.dialog.ChildWindows;
import sightline.view.dialog.OneDialogAtATime;
import sightline.view.dialog.ViewEnvironment;
import sightline.view.preferences.RememberedPreferences;

/**
 * What belongs to a window and not to a session.
 *
 * @param view what every pane may use
 * @param preferences what the window remembers
 * @param dialogs those of {@code view}, which also tell when none is open
 * @param following what the theme goes by
 */
record WindowContext(ViewEnvironment view, RememberedPreferences preferences, OneDialogAtATime dialogs,
        Subscription following) implements AutoCloseable {

    static WindowContext of(Stage stage, Environment around) {
        var dialogs = new OneDialogAtATime(around.dialogs().apply(stage));
        var theme = new SimpleObjectProperty<Theme>();
        var view = ViewEnvironment.of(theme, around.numbers(), dialogs, new ChildWindows(stage, around.screens()));
        var preferences = new RememberedPreferences(around.preferences(), view.messages()::say);
        var following = preferences.property().flatMap(wanted -> around.dark().map(wanted.theme()::on))
                .subscribe(theme::set);
        return new WindowContext(view, preferences, dialogs, following);
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    /** What charts look like now: their words one pixel smaller than those around them. */
    ChartStyle chartStyle() {
        return new ChartStyle(view.theme().getValue(), Math.round((float) Font.getDefault().getSize()) - 1,
                view.numbers());
    }
}
