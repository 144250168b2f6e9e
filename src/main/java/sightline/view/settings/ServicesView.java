package sightline.view.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import sightline.model.Scenario;

/** Wires the list of services: a card each, kept as long as its service is there. */
public final class ServicesView {

    private final ServicesViewModel model;
    private final Map<String, ServiceCard> cards = new HashMap<>();

    @FXML
    private VBox list;
    @FXML
    private Button add;

    public ServicesView(ServicesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.document().scenarioProperty().subscribe(this::show);
    }

    @FXML
    private void add() {
        model.add().map(cards::get).ifPresent(ServiceCard::goThere);
    }

    private void show(Scenario scenario) {
        var ids = scenario.services().stream().map(service -> service.id()).toList();
        cards.keySet().retainAll(ids);
        List<ServiceCard> shown = ids.stream().map(id -> cards.computeIfAbsent(id, it -> new ServiceCard(it, model)))
                .toList();
        if (!list.getChildren().equals(shown)) {
            list.getChildren().setAll(shown);
        }
        shown.forEach(card -> card.show(scenario));
        add.setDisable(!model.canAdd());
    }
}
