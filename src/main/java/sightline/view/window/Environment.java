package sightline.view.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

import sightline.text.Numbers;
import sightline.view.dialog.Dialogs;
import sightline.view.preferences.PreferencesFile;

/**
 * What the system gives a window.
 *
 * @param dialogs given the stage, asks the person in front of it
 * @param preferences where to remember
 * @param numbers how numbers and dates look to the person
 * @param screens what windows may cover now, the primary screen first; empty if nobody looks
 * @param dark whether the system is dark now
 * @param faults told of errors that nobody expected, on any thread
 * @param log the folder of the log; empty if nothing can be logged
 * @param libraries the libraries in the program with their licences, read when somebody asks; empty if the build made no list
 * @param hints whether somebody who is new gets hints
 */
public record Environment(Function<Stage, Dialogs> dialogs, PreferencesFile preferences, Numbers numbers,
        Supplier<List<Rectangle2D>> screens, ObservableValue<Boolean> dark, Consumer<Throwable> faults,
        Optional<Path> log, Supplier<Optional<String>> libraries, boolean hints) {}
