package sightline.view.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import sightline.evidence.Contradiction;
import sightline.evidence.Entry;
import sightline.evidence.Grade;
import sightline.evidence.PublicationDate;
import sightline.evidence.Source;
import sightline.model.ScenarioInput;
import sightline.text.Texts;
import sightline.view.toolkit.NamedConverter;

/** Wires the index: filters, the table of all entries, and the details of the one that is chosen. */
public final class IndexView {

    private final IndexViewModel model;
    private final EvidenceCommands commands;
    private final Runnable close;
    private final Texts texts = Texts.of(IndexView.class);

    @FXML
    private TextField text;
    @FXML
    private ChoiceBox<Optional<String>> topic;
    @FXML
    private ChoiceBox<Optional<Grade>> grade;
    @FXML
    private ChoiceBox<Optional<ScenarioInput>> parameter;
    @FXML
    private ChoiceBox<Optional<Integer>> year;
    @FXML
    private Label count;
    @FXML
    private TableView<IndexRow> table;
    @FXML
    private ScrollPane details;
    @FXML
    private Button csv;
    @FXML
    private Button bibtex;

    /** A cell that is shown as {@code text} and sorted by {@code order}. */
    record Cell<T extends Comparable<T>>(String text, T order) implements Comparable<Cell<T>> {

        @Override
        public int compareTo(Cell<T> other) {
            return order.compareTo(other.order);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** @param close closes the window */
    public IndexView(IndexViewModel model, EvidenceCommands commands, Runnable close) {
        this.model = model;
        this.commands = commands;
        this.close = close;
    }

    @FXML
    private void initialize() {
        text.textProperty().bindBidirectional(model.textProperty());
        choices(topic, model.topics(), model.topicProperty(), it -> it);
        choices(grade, model.grades(), model.gradeProperty(), Grade::text);
        choices(parameter, model.parameters(), model.parameterProperty(), it -> it.name(model.scenario()));
        choices(year, model.years(), model.yearProperty(),
                it -> it == IndexViewModel.UNDATED ? texts.get("index.undated") : Integer.toString(it));
        var size = Bindings.size(model.rows());
        count.textProperty().bind(size.map(shown -> texts.get("index.count", shown.toString(),
                Integer.toString(model.all()))));
        csv.disableProperty().bind(size.isEqualTo(0));
        bibtex.disableProperty().bind(size.isEqualTo(0));
        columns();
        var sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(CardParts.words(texts.get("index.empty"), "evidence-muted"));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> show(Optional.ofNullable(row)));
        details.addEventFilter(KeyEvent.KEY_PRESSED, this::escape); // before a menu button there, which takes the key
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                details.requestFocus();
                event.consume();
            }
        });
    }

    private <T> void choices(ChoiceBox<Optional<T>> box, List<Optional<T>> values,
            ObjectProperty<Optional<T>> chosen, Function<T, String> name) {
        box.setItems(FXCollections.observableArrayList(values));
        box.setConverter(new NamedConverter<>(value -> value.map(name).orElse(texts.get("index.all"))));
        box.valueProperty().bindBidirectional(chosen);
    }

    private void columns() {
        column("index.column.id", 130, row -> cell(row.entry().id()));
        column("index.column.claim", 300, row -> cell(row.entry().claim()));
        column("index.column.date", 90,
                row -> new Cell<>(row.dateText(), row.date().orElse(new PublicationDate(0, 1, 1))));
        column("index.column.grade", 110, row -> new Cell<>(row.grade().map(Grade::text).orElse(""),
                row.grade().map(Grade::ordinal).orElse(Grade.values().length)));
        column("index.column.parameters", 140, row -> cell(row.parameters()));
        column("index.column.publisher", 160, row -> cell(row.publisher()));
        column("index.column.topic", 200, row -> cell(row.entry().topic()));
    }

    private static Cell<String> cell(String text) {
        return new Cell<>(text, text);
    }

    private <T extends Comparable<T>> void column(String key, double width, Function<IndexRow, Cell<T>> cell) {
        var column = new TableColumn<IndexRow, Cell<T>>(texts.get(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(cell.apply(row.getValue())));
        table.getColumns().add(column);
    }

    private void show(Optional<IndexRow> row) {
        details.setContent(row.map(it -> card(it.entry()))
                .orElseGet(() -> CardParts.words(texts.get("index.nothing"), "evidence-muted")));
        details.setVvalue(0);
    }

    private Node card(Entry entry) {
        return switch (entry) {
            case Source source -> new VBox(SourceCard.inIndex(source, model.scenario(), model.figures(), commands),
                    namedIn(source));
            case Contradiction row -> DisputeView.inIndex(Dispute.of(row, model.library()), commands);
        };
    }

    /** The contradictions that name {@code source}, to go on to. */
    private FlowPane namedIn(Source source) {
        var links = new FlowPane();
        links.getStyleClass().add("evidence-buttons");
        var rows = model.library().contradictions(source.id());
        if (!rows.isEmpty()) {
            links.getChildren().add(CardParts.words(texts.get("index.namedIn"), "evidence-muted"));
        }
        rows.forEach(row -> links.getChildren().add(
                DisputeView.link("entry-" + source.id() + "-" + row.id(), row.id(), commands)));
        return links;
    }

    /** Chooses the entry called {@code id}; filters that leave it out are cleared. */
    public void choose(String id) {
        if (model.entries().stream().noneMatch(entry -> entry.id().equals(id))) {
            model.clear();
        }
        table.getItems().stream().filter(row -> row.entry().id().equals(id)).findFirst().ifPresent(row -> {
            table.getSelectionModel().select(row);
            table.scrollTo(row);
            table.requestFocus();
        });
    }

    /** Escape goes back from the details to the table, and from there out of the window. */
    @FXML
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (details.isFocusWithin()) {
                table.requestFocus();
            } else {
                close.run();
            }
            event.consume();
        }
    }

    @FXML
    private void csv() {
        commands.writeCsv(model.entries());
    }

    @FXML
    private void bibtex() {
        commands.writeBibtex(model.entries());
    }
}
