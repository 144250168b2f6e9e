package sightline.view.present;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.concurrent.Task;

import org.jspecify.annotations.Nullable;

import sightline.chart.ChartId;
import sightline.chart.Figure;
import sightline.chart.Theme;
import sightline.file.AtomicFile;
import sightline.file.FileException;
import sightline.model.Scenario;
import sightline.present.Picture;
import sightline.present.PictureSize;
import sightline.present.Reference;
import sightline.text.Numbers;
import sightline.text.Texts;

/** What the export dialog sets: size and theme of a chart's picture. */
public final class ExportViewModel {

    private final Figure figure;
    private final Reference reference;
    private final Numbers numbers;
    private final ObjectProperty<SizeChoice> size = new SimpleObjectProperty<>(SizeChoice.presets().getFirst());
    private final StringProperty custom = new SimpleStringProperty("1280x720");
    private String lastCustom = custom.get();
    private final ObjectProperty<Theme> theme;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private @Nullable Task<Path> task;

    /** @param reference what the picture's words hold the scenario against */
    public ExportViewModel(Figure figure, Reference reference, Numbers numbers, Theme theme) {
        this.figure = figure;
        this.reference = reference;
        this.numbers = numbers;
        this.theme = new SimpleObjectProperty<>(theme);
        custom.subscribe(typed -> lastCustom = PictureSize.parse(typed).isPresent() ? typed : lastCustom);
    }

    public ChartId chart() {
        return figure.chart();
    }

    public Scenario scenario() {
        return figure.shown().scenario();
    }

    public ObjectProperty<SizeChoice> sizeProperty() {
        return size;
    }

    /** What was typed last that is a size. */
    String lastCustom() {
        return lastCustom;
    }

    /** The size as typed, {@code WxH} in pixels; used when the choice is {@link SizeChoice.Custom}. */
    public StringProperty customProperty() {
        return custom;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Whether a picture is being made. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** The size that is chosen; empty if what was typed is none. */
    public Optional<PictureSize> pictureSize() {
        return switch (size.get()) {
            case SizeChoice.Preset(var name, var preset) -> Optional.of(preset);
            case SizeChoice.Custom() -> PictureSize.parse(custom.get().strip());
        };
    }

    /** What is wrong with the size that was typed; empty if nothing is. */
    public String sizeProblem() {
        return pictureSize().isPresent() ? "" : Texts.of(ExportViewModel.class).get("export.badSize",
                custom.get().strip(), numbers.whole(PictureSize.LEAST), numbers.whole(PictureSize.MOST));
    }

    /**
     * Makes the picture away from the window's thread and writes it.
     *
     * @param done told the file, on the window's thread
     * @param failed told one sentence, on the window's thread; the old file stands
     */
    public void write(Path file, Consumer<Path> done, Consumer<String> failed) {
        var wanted = pictureSize();
        if (wanted.isEmpty()) {
            failed.accept(sizeProblem());
            return;
        }
        var chosenTheme = theme.get();
        var writing = new Task<Path>() {
            @Override
            protected Path call() throws FileException {
                var png = Picture.png(figure, reference, chosenTheme, wanted.get(), numbers);
                if (!isCancelled()) {
                    AtomicFile.write(file, png);
                }
                return file;
            }
        };
        writing.setOnSucceeded(event -> done.accept(file));
        writing.setOnFailed(event -> {
            if (!(writing.getException() instanceof FileException unwritable)) {
                throw new IllegalStateException("the picture was not made", writing.getException());
            }
            failed.accept(unwritable.getMessage());
        });
        working.bind(writing.runningProperty());
        task = writing;
        Thread.ofVirtual().name("export").start(writing);
    }

    /** Gives up the picture that is being made; nothing is written any more. */
    public void cancel() {
        if (task != null) {
            task.cancel();
        }
    }
}
