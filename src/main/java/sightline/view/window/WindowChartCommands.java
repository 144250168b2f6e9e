package sightline.view.window;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import javafx.concurrent.Task;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import sightline.chart.Figure;
import sightline.file.AtomicFile;
import sightline.file.FileException;
import sightline.present.Picture;
import sightline.present.PictureSize;
import sightline.present.Reference;
import sightline.present.RunCsv;

import sightline.text.Texts;

import sightline.view.dialog.ChildWindows;
import sightline.view.dialog.Dialogs;
import sightline.view.dialog.FileNames;
import sightline.view.present.ExportView;
import sightline.view.present.ExportViewModel;
import sightline.view.results.ChartCommands;
import sightline.view.results.ResultsViewModel;
import sightline.view.toolkit.FxmlLoader;
import sightline.view.window.MainViewModel;

/** What the window does with its charts. */
final class WindowChartCommands implements ChartCommands {

    private static final double DIALOG_WIDTH = 420;

    private final ChildWindows windows;
    private final MainViewModel model;
    private final ResultsViewModel results;
    private final Reference reference;
    private final Dialogs questions;
    private final Texts texts = Texts.of(WindowChartCommands.class);

    WindowChartCommands(ChildWindows windows, MainViewModel model, ResultsViewModel results, Reference reference,
            Dialogs questions) {
        this.windows = windows;
        this.model = model;
        this.results = results;
        this.reference = reference;
        this.questions = questions;
    }

    @Override
    public void export(Figure figure) {
        var export = new ExportViewModel(figure, reference, results.numbers(),
                results.themeProperty().get());
        windows.open(ChildWindows.Form.dialog(Texts.of(ExportView.class).get("export.title"), DIALOG_WIDTH),
                close -> FxmlLoader.load(new ExportView(export, this::askWhere, this::sayWritten, model::say, close)),
                export::cancel);
    }

    @Override
    public void copyPicture(Figure figure) {
        var theme = results.themeProperty().get();
        var drawing = new Task<BufferedImage>() {
            @Override
            protected BufferedImage call() {
                return Picture.image(figure, reference, theme, PictureSize.SLIDE,
                        results.numbers());
            }
        };
        drawing.setOnSucceeded(event -> {
            var content = new ClipboardContent();
            content.putImage(SwingFXUtils.toFXImage(drawing.getValue(), null));
            copy(content);
        });
        drawing.setOnFailed(event -> {
            throw new IllegalStateException("the picture was not made", drawing.getException());
        });
        Thread.ofVirtual().name("copy").start(drawing);
    }

    @Override
    public void copyData(Figure figure) {
        var content = new ClipboardContent();
        content.putString(RunCsv.csv(figure));
        copy(content);
    }

    @Override
    public void saveData(Figure figure) {
        var csv = RunCsv.csv(figure);
        var name = FileNames.of(figure.shown().scenario().name(), "-" + figure.chart().id() + ".csv");
        askWhere(name).ifPresent(file -> {
            try {
                AtomicFile.write(file, csv.getBytes(StandardCharsets.UTF_8));
                sayWritten(file);
            } catch (FileException unwritable) {
                model.say(unwritable.getMessage());
            }
        });
    }

    private Optional<Path> askWhere(String suggested) {
        var ending = suggested.substring(suggested.lastIndexOf('.'));
        return questions.fileToWrite(suggested)
                .flatMap(file -> FileNames.withEnding(file, ending, questions::mayReplace))
                .filter(file -> !AtomicFile.hasOtherNames(file) || questions.mayLeaveOtherNames(file));
    }

    private void copy(ClipboardContent content) {
        Clipboard.getSystemClipboard().setContent(content);
        model.say(texts.get("done.copied"));
    }

    private void sayWritten(Path file) {
        model.say(texts.get("done.exported", file));
    }
}
