package sightline.view.settings;

import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PopOver;

import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.text.Texts;
import sightline.view.toolkit.IconButton;
import sightline.view.toolkit.IconToggle;
import sightline.view.toolkit.PopOvers;
import sightline.view.toolkit.Tip;
import sightline.view.toolkit.TypedField;
import sightline.view.track.DragGesture;
import sightline.view.track.MarkStrip;
import sightline.view.track.SettingSlider;
import sightline.workspace.Document;

/**
 * A number that can be moved: name, information, exact value with unit, and under them the track. Its parts have the ids
 * {@code <input>-slider}, {@code -value}, {@code -pin}, {@code -reset}, {@code -about}, {@code -range}, {@code -caution},
 * {@code -marks} and {@code -standing}, with hyphens for the dots of the input's id.
 */
final class SettingRow extends VBox {

    private static final int PAGE = 10;
    private static final double ABOUT_WIDTH = 280;

    private final SettingRowViewModel model;
    private final EvidencePositionViewModel standing;
    private final Document document;
    private final SettingSlider slider = new SettingSlider();
    private final TextField value = new TextField();
    private final Button pin = new IconButton("pin");
    private final Button reset = new IconButton("reset");
    private final Button about = new IconButton("about");
    private final ToggleButton range = new IconToggle("range");
    private final RowCaution caution;
    private final Label problem = new Label();
    private Optional<RangeViewModel> editor = Optional.empty();
    private boolean showing;

    SettingRow(SettingRowViewModel model, SettingsViewModel settings) {
        this.model = model;
        document = settings.document();
        standing = settings.standing(model.input());
        caution = new RowCaution(model.input(), settings.notes());
        getStyleClass().add("setting-row");
        identify();
        getChildren().addAll(head(), marks(), track(),
                new EvidencePositionLine(standing, model.unit(), id(model.input())), problem);
        wireSlider();
        wireValue();
        if (model.input().quantity().mayHaveRange()) {
            wireRange();
        }
        reset.setOnAction(event -> {
            model.reset();
            slider.requestFocus();
        });
        reset.visibleProperty().bind(model.changedProperty());
        reset.managedProperty().bind(reset.visibleProperty());
        pin.setOnAction(event -> {
            model.unpin();
            slider.requestFocus();
        });
        pin.visibleProperty().bind(model.pinnedProperty());
        pin.managedProperty().bind(pin.visibleProperty());
        about.setOnAction(event -> explain());
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        focusWithinProperty().subscribe(inside -> {
            if (inside) {
                settings.focusedProperty().set(Optional.of(model.input()));
            }
        });
    }

    /** While the slider is held the row keeps its size, and the window need not measure itself anew for its number. */
    @Override
    public void requestLayout() {
        if (document != null && document.heldProperty().get()) { // the superclass' constructor asks too
            setNeedsLayout(true);
        } else {
            super.requestLayout();
        }
    }

    void show(Scenario scenario) {
        model.show(scenario);
        standing.show(scenario);
        editor.ifPresent(it -> it.show(scenario));
    }

    private void identify() {
        var id = id(model.input());
        slider.setId(id + "-slider");
        value.setId(id + "-value");
        pin.setId(id + "-pin");
        reset.setId(id + "-reset");
        about.setId(id + "-about");
        caution.setId(id + "-caution");
        range.setId(id + "-range");
        problem.setId(id + "-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("problem");
        var name = model.input().name();
        var texts = Texts.of(SettingRow.class);
        slider.setAccessibleText(name);
        value.setAccessibleText(name);
        pin.accessibleTextProperty().bind(model.unpinProperty());
        reset.setAccessibleText(texts.get("row.reset", name));
        about.setAccessibleText(texts.get("row.about", name));
        range.setAccessibleText(texts.get("range.button", name));
    }

    private HBox head() {
        var name = new Label(model.input().name());
        name.getStyleClass().add("setting-name");
        name.setLabelFor(slider);
        name.setWrapText(true);
        value.getStyleClass().add("setting-value");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(name, about, caution, space, pin, reset, value);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("setting-head");
        return head;
    }

    /** What can have no range keeps the button's place, so that all tracks are as long. */
    private HBox track() {
        range.setVisible(model.input().quantity().mayHaveRange());
        HBox.setHgrow(slider, Priority.ALWAYS);
        var track = new HBox(slider, range);
        track.setAlignment(Pos.CENTER_LEFT);
        track.getStyleClass().add("setting-head");
        return track;
    }

    private MarkStrip marks() {
        slider.setMin(model.input().quantity().slider().low());
        slider.setMax(model.input().quantity().slider().high());
        var marks = new MarkStrip(slider, model.input().name());
        marks.setId(id(model.input()) + "-marks");
        standing.marksProperty().subscribe(marks::show);
        return marks;
    }

    /** A dot in a selector begins a class. */
    private static String id(ScenarioInput input) {
        return input.id().replace('.', '-');
    }

    private void wireSlider() {
        var quantity = model.input().quantity();
        slider.setBlockIncrement(quantity.step());
        slider.standardProperty().bind(model.standardProperty());
        slider.settingProperty().bind(model.settingProperty());
        model.settingProperty().subscribe(setting -> place(setting.value()));
        slider.valueProperty().subscribe((before, now) -> { // not a consumer of one value: that is called at once, as if moved
            if (!showing) {
                model.slide(now.doubleValue());
                place(model.settingProperty().get().value());
            }
        });
        DragGesture.hold(slider, document);
        slider.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> requestLayout());
        slider.addEventHandler(KeyEvent.KEY_RELEASED, event -> requestLayout());
        slider.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.reset();
            }
        });
        slider.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean pages = event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN;
            if (pages && !event.isConsumed()) { // filters of one node are all called, though the hand has the thumb
                model.step(event.getCode() == KeyCode.PAGE_UP ? PAGE : -PAGE);
                event.consume();
            }
        });
    }

    /** Puts the thumb where the value is, or at the slider's end nearest to it; that is no move of the user's. */
    private void place(double number) {
        showing = true;
        slider.setValue(model.input().quantity().slider().clamp(number));
        showing = false;
    }

    private void wireValue() {
        model.textProperty().subscribe(value::setText);
        new TypedField(value, model::type, model.textProperty()::get).wire(() -> {
            if (model.problemProperty().get().isEmpty()) {
                slider.requestFocus(); // where arrows step on and undo is the window's
            }
        });
    }

    private void wireRange() {
        range.getStyleClass().remove("toggle-button");
        range.getStyleClass().add("range-button");
        Tip.of(range, model.rangeProperty());
        range.selectedProperty().subscribe(open -> {
            getChildren().removeIf(RangeEditor.class::isInstance);
            editor = open ? Optional.of(model.editRange()) : Optional.empty();
            editor.ifPresent(
                    it -> getChildren().add(getChildren().indexOf(problem), new RangeEditor(it, range.getId())));
            if (open) {
                Revealed.scrollTo(this);
            }
        });
    }

    private void explain() {
        var text = new Label(model.input().about());
        text.setWrapText(true);
        text.setPrefWidth(ABOUT_WIDTH);
        text.getStyleClass().add("about");
        PopOvers.show(text, PopOver.ArrowLocation.LEFT_TOP, about);
    }
}
