package sightline.view.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import sightline.model.Parameter.Section;
import sightline.model.Quantity;
import sightline.model.Scenario;
import sightline.model.TriageOrder;
import sightline.text.Texts;
import sightline.view.toolkit.NamedConverter;

/** Wires the left side: the levers, then the assumptions in groups that are filled when they are first opened. */
public final class SettingsView {

    private final SettingsViewModel model;
    private final Supplier<Parent> services;
    private final Supplier<Parent> span;
    private final List<SettingRow> rows = new ArrayList<>();

    @FXML
    private VBox levers;
    @FXML
    private VBox assumptions;

    /**
     * @param services makes the list of services
     * @param span makes the pane with the scenario's description and months
     */
    public SettingsView(SettingsViewModel model, Supplier<Parent> services, Supplier<Parent> span) {
        this.model = model;
        this.services = services;
        this.span = span;
    }

    @FXML
    private void initialize() {
        levers.getChildren().setAll(rows(model.rows(Section.LEVERS)));
        levers.getChildren().add(triageOrder());
        for (var section : Section.values()) {
            if (section != Section.LEVERS) {
                assumptions.getChildren().add(group(section.name(), Texts.of(Quantity.class).get(section.nameKey()),
                        () -> content(section)));
            }
        }
        assumptions.getChildren()
                .add(group("SPAN", Texts.of(SettingsView.class).get("settings.span"), () -> List.of(span.get())));
        ((TitledPane) assumptions.getChildren().getFirst()).setExpanded(true);
        model.document().scenarioProperty().subscribe(this::show);
    }

    private void show(Scenario scenario) {
        rows.forEach(row -> row.show(scenario));
    }

    private List<Node> content(Section section) {
        var content = new ArrayList<Node>(rows(model.rows(section)));
        switch (section) {
            case SERVICES -> content.add(services.get());
            case LAWFUL_ACCESS -> content.addAll(rows(model.streamRows()));
            case LEVERS, OUTCOMES, DETECTION, TRIAGE -> {
                /* nothing but their parameters */ }
        }
        return content;
    }

    private List<SettingRow> rows(List<SettingRowViewModel> models) {
        var made = models.stream().map(row -> new SettingRow(row, model)).toList();
        rows.addAll(made);
        return made;
    }

    private TitledPane group(String name, String title, Supplier<List<Node>> content) {
        var box = new VBox();
        box.getStyleClass().add("group");
        var pane = new TitledPane(title, box);
        pane.setId("group-" + name);
        pane.setAnimated(false);
        pane.setExpanded(false);
        pane.expandedProperty().subscribe(expanded -> {
            if (expanded && box.getChildren().isEmpty()) {
                box.getChildren().setAll(content.get());
            }
        });
        return pane;
    }

    private Node triageOrder() {
        var texts = Texts.of(SettingsView.class);
        var label = new Label(texts.get("settings.triageOrder"));
        var choice = new ChoiceBox<TriageOrder>(FXCollections.observableArrayList(TriageOrder.values()));
        choice.setId("triageOrder");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new NamedConverter<>(order -> texts.get("triageOrder." + order.id())));
        choice.valueProperty().subscribe(order -> {
            if (order != null) {
                model.order(order);
            }
        });
        model.document().scenarioProperty().map(Scenario::triageOrder).subscribe(choice::setValue);
        label.setLabelFor(choice);
        var box = new VBox(label, choice);
        box.getStyleClass().add("setting-row");
        return box;
    }
}
