package sightline.view.evidence;

import java.util.Collection;
import java.util.Optional;

import javafx.stage.Modality;
import javafx.stage.Stage;

import sightline.evidence.Entry;
import sightline.evidence.ShippedEvidence;
import sightline.evidence.Source;
import sightline.model.AddedSource;
import sightline.present.Bibtex;
import sightline.present.EvidenceCsv;
import sightline.text.Texts;
import sightline.view.dialog.ChildWindows;
import sightline.view.dialog.ViewEnvironment;
import sightline.view.toolkit.FxmlLoader;
import sightline.workspace.Document;

/** What panes do with evidence outside themselves: its index, the form for sources, browser, clipboard and files. */
final class EvidenceWindows implements EvidenceCommands {

    private static final double FORM_WIDTH = 440;
    private static final double INDEX_WIDTH = 1180;
    private static final double INDEX_HEIGHT = 720;

    private final ViewEnvironment environment;
    private final Document document;
    private final ShippedEvidence evidence;
    private final Texts texts = Texts.of(EvidenceWindows.class);
    private Optional<Index> index = Optional.empty();

    /** The window of the index while it is open. */
    private record Index(Stage stage, IndexView view) {}

    EvidenceWindows(ViewEnvironment environment, Document document, ShippedEvidence evidence) {
        this.environment = environment;
        this.document = document;
        this.evidence = evidence;
    }

    @Override
    public void browse(String address) {
        if (AddedSource.ADDRESS.matcher(address).matches()) { // nothing else is ever handed on
            environment.work().browse(address, texts.get("evidence.noBrowser", address));
        }
    }

    @Override
    public void copy(String text) {
        environment.clipboard().copy(text);
    }

    @Override
    public void say(String sentence) {
        environment.messages().say(sentence);
    }

    @Override
    public void addSource(SourceFormViewModel form) {
        environment.windows().open(ChildWindows.Form.dialog(texts.get("form.window"), FORM_WIDTH),
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
            var entries = new IndexViewModel(evidence.library(), document.scenario(), environment.numbers());
            var view = new IndexView(entries, this, this::close);
            var stage = environment.windows().open(new ChildWindows.Form(texts.get("index.window"), INDEX_WIDTH,
                    INDEX_HEIGHT, Modality.NONE), close -> FxmlLoader.load(view), () -> index = Optional.empty());
            var made = new Index(stage, view);
            index = Optional.of(made);
            return made;
        });
    }

    @Override
    public void writeCsv(Collection<Entry> entries) {
        environment.files().save(texts.get("evidence.file.csv"), EvidenceCsv.index(entries));
    }

    @Override
    public void writeBibtex(Collection<Entry> entries) {
        environment.files().save(texts.get("evidence.file.bibtex"), Bibtex.of(
                entries.stream().filter(Source.class::isInstance).map(Source.class::cast).toList()));
    }
}
