package sightline.view.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.controlsfx.control.ToggleSwitch;

import sightline.model.RolloutShape;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.model.Service;
import sightline.model.ServiceInput;
import sightline.text.Texts;
import sightline.view.toolkit.EditedText;
import sightline.view.toolkit.NamedConverter;
import sightline.view.toolkit.TypedField;

/** One service: closed it says its name and share, opened it has its controls. Ids begin with the service's id. */
final class ServiceCard extends TitledPane {

    private final String service;
    private final ServicesViewModel model;
    private final Texts texts = Texts.of(ServiceCard.class);
    private final TextField name = new TextField();
    private final EditedText title = new EditedText(name);
    private final ToggleSwitch inScope = new ToggleSwitch(texts.get("services.inScope"));
    private final ToggleSwitch ownCoverage = new ToggleSwitch(texts.get("services.ownCoverage"));
    private final ChoiceBox<RolloutShape> shape = new ChoiceBox<>(
            FXCollections.observableArrayList(RolloutShape.values()));
    private final Button remove = new Button(texts.get("services.remove"));
    private final VBox numbers = new VBox();
    private final Map<ScenarioInput, SettingRow> rows = new HashMap<>();
    private final Label remainder = remainder();
    private boolean showing;

    ServiceCard(String service, ServicesViewModel model) {
        this.service = service;
        this.model = model;
        setId("service-card-" + service);
        setAnimated(false);
        setMinWidth(0); // a long name is cut, or it would push every field out of the column
        setExpanded(false);
        getStyleClass().add("dense");
        expandedProperty().subscribe(expanded -> {
            if (expanded && getContent() == null) {
                showing = true; // controls say their first values as they are made
                setContent(content());
                show(model.document().scenario());
            }
        });
    }

    /** Opens it and goes to the name, all of it selected: whoever types now names the service. */
    void goThere() {
        setExpanded(true);
        applyCss();
        Revealed.scrollTo(this);
        name.requestFocus();
        name.selectAll();
    }

    void show(Scenario scenario) {
        var shown = scenario.service(service).orElseThrow();
        setText(scenario.nameOf(shown));
        if (getContent() == null) {
            return;
        }
        showing = true;
        title.show(shown.name());
        inScope.setSelected(shown.inScope());
        ownCoverage.setSelected(shown.coverage() != null);
        shape.setValue(shown.rollout().shape());
        remove.setDisable(!model.canRemove());
        showNumbers(shown, scenario);
        showing = false;
    }

    private void showNumbers(Service shown, Scenario scenario) {
        var inputs = ServiceInput.of(shown);
        rows.keySet().retainAll(inputs);
        inputs.forEach(input -> rows.computeIfAbsent(input,
                added -> new SettingRow(model.settings().row(added), model.settings())));
        var nodes = new ArrayList<Node>(inputs.stream().map(rows::get).toList());
        if (shown.share() == null) {
            nodes.addFirst(remainder);
        }
        if (!numbers.getChildren().equals(nodes)) {
            // What stays is not taken out, so that what has the focus keeps it.
            numbers.getChildren().retainAll(nodes);
            for (int i = 0; i < nodes.size(); i++) {
                if (i >= numbers.getChildren().size() || !numbers.getChildren().get(i).equals(nodes.get(i))) {
                    numbers.getChildren().add(i, nodes.get(i));
                }
            }
        }
        rows.values().forEach(row -> row.show(scenario));
    }

    private Label remainder() {
        var label = new Label(texts.get("services.remainder"));
        label.setWrapText(true);
        label.getStyleClass().add("about");
        return label;
    }

    private Node content() {
        name.setId(service + "-name");
        name.setAccessibleText(texts.get("services.name"));
        new TypedField(name, typed -> rename(), title::shown).wire();
        inScope.setId(service + "-inScope");
        inScope.selectedProperty().subscribe(selected -> edit(() -> model.scope(service, selected)));
        ownCoverage.setId(service + "-ownCoverage");
        ownCoverage.selectedProperty().subscribe(selected -> edit(() -> model.ownCoverage(service, selected)));
        shape.setId(service + "-shape");
        shape.setMaxWidth(Double.MAX_VALUE);
        shape.setConverter(new NamedConverter<>(it -> texts.get("shape." + it.id())));
        shape.valueProperty().subscribe(chosen -> edit(() -> model.shape(service, chosen)));
        remove.setId(service + "-remove");
        remove.setOnAction(event -> model.remove(service));
        var shapeLabel = new Label(texts.get("services.shape"));
        shapeLabel.setLabelFor(shape);
        var content = new VBox(name, inScope, numbers, ownCoverage, shapeLabel, shape, new HBox(remove));
        content.getStyleClass().add("service-card");
        return content;
    }

    private void rename() {
        edit(() -> title.edited().map(String::strip).filter(text -> !text.isEmpty())
                .ifPresent(text -> model.rename(service, text)));
    }

    /** What the user does, as opposed to what is shown of the scenario. */
    private void edit(Runnable change) {
        if (!showing) {
            change.run();
        }
    }
}
