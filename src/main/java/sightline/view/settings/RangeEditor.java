package sightline.view.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.ToggleSwitch;

import sightline.model.RangeShape;
import sightline.model.Setting;
import sightline.text.Texts;
import sightline.view.toolkit.NamedConverter;
import sightline.view.toolkit.Tip;
import sightline.view.toolkit.TypedField;

/**
 * The range of a number: whether it has one, its ends on a track and as text, its shape, the value that the shape leans on, and
 * whether that is pinned. Its parts have the ids {@code <input>-range-switch}, {@code -range-slider}, {@code -range-low} and so
 * on.
 */
final class RangeEditor extends VBox {

    private final RangeViewModel model;
    private final Texts texts = Texts.of(RangeEditor.class);
    private final ToggleSwitch ranged = new ToggleSwitch(texts.get("range.switch"));
    private final Button shipped = new Button(texts.get("range.shipped"));
    private final RangeTrack track;
    private final Map<RangeEnd, TextField> fields = new EnumMap<>(RangeEnd.class);
    private final ChoiceBox<RangeShape> shape = new ChoiceBox<>(
            FXCollections.observableArrayList(RangeShape.values()));
    private final TextField value = new TextField();
    private final Label valueName = new Label();
    private final StringProperty pinning = new SimpleStringProperty("");
    private final ToggleSwitch pinned = new ToggleSwitch(texts.get("range.pinned"));
    private final VBox range = new VBox();
    private final Label problem = new Label();
    private boolean showing = true; // controls say their first values as they are wired

    /** @param id what the ids of its parts begin with */
    RangeEditor(RangeViewModel model, String id) {
        this.model = model;
        setId(id + "-editor");
        getStyleClass().add("range-editor");
        track = new RangeTrack(model);
        var ends = new HBox(end(RangeEnd.LOW, id), end(RangeEnd.HIGH, id));
        ends.getStyleClass().add("range-ends");
        range.getChildren().addAll(track, ends, shape, value(id), pinned);
        range.getStyleClass().add("range-editor");
        range.managedProperty().bind(range.visibleProperty());
        getChildren().addAll(head(), range, problem);
        wireChoices();
        wireProblem();
        identify(id);
        model.settingProperty().subscribe(this::show);
    }

    private void show(Setting setting) {
        showing = true;
        ranged.setSelected(setting.hasRange());
        range.setVisible(setting.hasRange());
        pinned.setSelected(setting.pinned());
        pinning.set(model.pinning());
        value.setText(model.valueText());
        valueName.setText(setting.pinned() ? texts.get("range.pinnedAt")
                : texts.get("range.value." + setting.shape().id()));
        value.setAccessibleText(texts.get(setting.pinned() ? "range.pinnedAt.name" : "range.value.name",
                model.input().name()));
        fields.forEach((end, field) -> field.setText(model.text(end)));
        shape.setValue(setting.shape());
        showing = false;
    }

    private HBox head() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(ranged, space, shipped);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox end(RangeEnd end, String id) {
        var field = new TextField();
        field.setId(id + "-" + end.id());
        field.setAccessibleText(texts.get("range.end." + end.id(), model.input().name()));
        fields.put(end, field);
        var box = typed(new Label(texts.get("range." + end.id())), field, typed -> model.type(end, typed),
                () -> model.text(end));
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private HBox value(String id) {
        value.setId(id + "-value");
        return typed(valueName, value, model::typeValue, model::valueText);
    }

    /** A number that is typed, behind what it is called. */
    private HBox typed(Label label, TextField field, Consumer<String> take, Supplier<String> text) {
        field.getStyleClass().add("setting-value");
        new TypedField(field, take, text).wire(() -> {
            if (model.problemProperty().get().isEmpty()) {
                track.slider().requestFocus(); // where arrows step on and undo is the window's
            }
        });
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        var box = new HBox(label, field);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("setting-head");
        return box;
    }

    private void wireChoices() {
        ranged.selectedProperty().subscribe(selected -> edit(() -> model.range(selected)));
        Tip.of(pinned, pinning);
        pinned.selectedProperty().subscribe(selected -> edit(() -> model.pin(selected)));
        shape.setMaxWidth(Double.MAX_VALUE);
        shape.setConverter(new NamedConverter<>(it -> texts.get("range.shape." + it.id())));
        shape.valueProperty().subscribe(chosen -> edit(() -> model.shape(chosen)));
        shipped.disableProperty().bind(model.asShippedProperty());
        shipped.setOnAction(event -> {
            ranged.requestFocus(); // the button is off when it has done its work
            model.asShipped();
        });
    }

    private void wireProblem() {
        problem.setWrapText(true);
        problem.getStyleClass().add("problem");
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
    }

    private void identify(String id) {
        var name = model.input().name();
        ranged.setId(id + "-switch");
        ranged.setAccessibleText(texts.get("range.switch.name", name));
        shipped.getStyleClass().add("small");
        shipped.setId(id + "-shipped");
        shipped.setAccessibleText(texts.get("range.shipped.name", name));
        track.slider().setId(id + "-slider");
        track.slider().setAccessibleText(texts.get("range.button", name));
        pinned.setId(id + "-pinned");
        pinned.setAccessibleText(texts.get("range.pinned.name", name));
        shape.setId(id + "-shape");
        shape.setAccessibleText(texts.get("range.shape.name", name));
        problem.setId(id + "-problem");
    }

    /** What the user does, as opposed to what is shown of the scenario. */
    private void edit(Runnable change) {
        if (!showing) {
            change.run();
        }
    }
}
