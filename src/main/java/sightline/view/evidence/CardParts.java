package sightline.view.evidence;

import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import sightline.evidence.SupportedRange;
import sightline.model.Bounds;
import sightline.model.ScenarioInput;
import sightline.text.Texts;

/**
 * What cards are put together from.
 *
 * @param id what the ids of the parts begin with
 * @param named what a screen reader calls the source
 */
record CardParts(String id, String named) {

    static Label words(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    static HBox head(Node left, String right) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var name = words(right, "evidence-small");
        var head = new HBox(left, space, name);
        head.getStyleClass().add("evidence-head");
        return head;
    }

    FlowPane buttons() {
        var buttons = new FlowPane();
        buttons.getStyleClass().add("evidence-buttons");
        return buttons;
    }

    Button button(String suffix, String text, String spoken, Runnable action) {
        var button = new Button(text);
        button.setId(id + suffix);
        button.getStyleClass().add("small");
        button.setAccessibleText(spoken);
        button.setOnAction(event -> action.run());
        return button;
    }

    private MenuItem item(String suffix, String text, Runnable action) {
        var item = new MenuItem(text);
        item.setId(id + suffix);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Copies the citation in one of two forms. */
    MenuButton cite(String plain, Supplier<String> bibtex, EvidenceCommands commands) {
        var texts = Texts.of(CardParts.class);
        var menu = new MenuButton(texts.get("card.cite"), null,
                item("-cite-text", texts.get("card.cite.text"), () -> commands.copy(plain)),
                item("-cite-bibtex", texts.get("card.cite.bibtex"), () -> commands.copy(bibtex.get())));
        menu.setId(id + "-cite");
        menu.getStyleClass().add("small");
        menu.setAccessibleText(texts.get("card.cite.name", named));
        return menu;
    }

    Button open(String address, EvidenceCommands commands) {
        var texts = Texts.of(CardParts.class);
        return button("-open", texts.get("card.open"), texts.get("card.open.name", named),
                () -> commands.browse(address));
    }

    /** Adds the button that takes {@code span} over, if it is a number or an interval that {@code input} can have. */
    void addUse(FlowPane buttons, SupportedRange span, ScenarioInput input, EvidenceViewModel model,
            Consumer<String> say) {
        var texts = Texts.of(CardParts.class);
        var figure = model.figures().text(input.quantity(), span);
        switch (span) {
            case SupportedRange.Point(double value) ->
                buttons.getChildren().add(button("-use", texts.get("card.useValue"),
                        texts.get("card.useValue.name", figure, named), () -> model.useValue(value, say)));
            case SupportedRange.Interval(double low, double high) when input.quantity().mayHaveRange() ->
                buttons.getChildren().add(button("-use", texts.get("card.useInterval"),
                        texts.get("card.useInterval.name", figure, named),
                        () -> model.useInterval(new Bounds(low, high), say)));
            case SupportedRange.Interval interval -> {
                /* a number without a range */ }
            case SupportedRange.AtLeast limit -> {
                /* no value of its own */ }
            case SupportedRange.AtMost limit -> {
                /* no value of its own */ }
            case SupportedRange.InWords words -> {
                /* no number */ }
        }
    }
}
