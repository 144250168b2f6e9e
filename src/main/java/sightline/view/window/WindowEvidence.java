package sightline.view.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import sightline.file.AtomicFile;

import sightline.evidence.Entry;
import sightline.evidence.ShippedEvidence;
import sightline.evidence.Source;
import sightline.file.FileException;
import sightline.present.Bibtex;
import sightline.present.EvidenceCsv;

import sightline.model.AddedSource;
import sightline.text.Texts;

import sightline.view.dialog.ChildWindows;
import sightline.view.dialog.Dialogs;
import sightline.view.dialog.FileNames;
import sightline.view.evidence.EvidenceCommands;
import sightline.view.evidence.IndexView;
import sightline.view.evidence.IndexViewModel;
import sightline.view.evidence.SourceFormView;
import sightline.view.evidence.SourceFormViewModel;
import sightline.view.results.ResultsViewModel;
import sightline.view.toolkit.FxmlLoader;
import sightline.view.window.MainViewModel;

/** What the window does with evidence: its index, the form for sources, browser, clipboard and files. */
final class WindowEvidence implements EvidenceCommands {

    private static final double FORM_WIDTH = 440;
    private static final double INDEX_WIDTH = 1180;
    private static final double INDEX_HEIGHT = 720;

    private final ChildWindows windows;
    private final MainViewModel model;
    private final ResultsViewModel results;
    private final ShippedEvidence evidence;
    private final Dialogs questions;
    private final Texts texts = Texts.of(WindowEvidence.class);
    private Optional<Index> index = Optional.empty();

    /** The window of the index while it is open. */
    private record Index(Stage stage, IndexView view) {}

    WindowEvidence(ChildWindows windows, MainViewModel model, ResultsViewModel results, ShippedEvidence evidence,
            Dialogs questions) {
        this.windows = windows;
        this.model = model;
        this.results = results;
        this.evidence = evidence;
        this.questions = questions;
    }

    @Override
    public void browse(String address) {
        if (!AddedSource.ADDRESS.matcher(address).matches()) {
            return; // nothing else is ever handed on
        }
        Thread.ofVirtual().name("browse").start(() -> {
            try {
                questions.browse(address);
            } catch (IOException none) {
                Platform.runLater(() -> say(texts.get("evidence.noBrowser", address)));
            }
        });
    }

    @Override
    public void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        say(texts.get("done.copied"));
    }

    @Override
    public void say(String sentence) {
        model.say(sentence);
    }

    @Override
    public void addSource(SourceFormViewModel form) {
        windows.open(ChildWindows.Form.dialog(Texts.of(SourceFormView.class).get("form.window"), FORM_WIDTH),
                close -> FxmlLoader.load(new SourceFormView(form, close)), () -> {});
    }

    /** Opens the index, or brings it to the front. */
    void showIndex() {
        index().stage().toFront();
    }

    /** Closes the index. */
    void close() {
        index.map(Index::stage).ifPresent(Stage::hide);
    }

    @Override
    public void showEntry(String id) {
        index().view().choose(id);
        showIndex();
    }

    private Index index() {
        return index.orElseGet(() -> {
            var entries = new IndexViewModel(evidence.library(), model.document().scenario(), results.numbers());
            var view = new IndexView(entries, this, this::close);
            var stage = windows.open(new ChildWindows.Form(Texts.of(IndexView.class).get("index.window"), INDEX_WIDTH,
                    INDEX_HEIGHT, Modality.NONE), close -> FxmlLoader.load(view), () -> index = Optional.empty());
            var made = new Index(stage, view);
            index = Optional.of(made);
            return made;
        });
    }

    @Override
    public void writeCsv(Collection<Entry> entries) {
        write(texts.get("evidence.file.csv"), EvidenceCsv.index(entries));
    }

    @Override
    public void writeBibtex(Collection<Entry> entries) {
        write(texts.get("evidence.file.bibtex"), Bibtex.of(
                entries.stream().filter(Source.class::isInstance).map(Source.class::cast).toList()));
    }

    private void write(String suggested, String content) {
        var ending = suggested.substring(suggested.lastIndexOf('.'));
        questions.fileToWrite(suggested).flatMap(file -> FileNames.withEnding(file, ending, questions::mayReplace))
                .filter(file -> !AtomicFile.hasOtherNames(file) || questions.mayLeaveOtherNames(file))
                .ifPresent(file -> {
                    try {
                        AtomicFile.write(file, content.getBytes(StandardCharsets.UTF_8));
                        say(texts.get("done.exported", file));
                    } catch (FileException unwritable) {
                        say(unwritable.getMessage());
                    }
                });
    }
}
