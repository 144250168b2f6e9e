package sightline.view.results;

import java.util.OptionalDouble;
import java.util.function.Supplier;

import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

import sightline.chart.FuturesDisplay;
import sightline.chart.LiveChart;
import sightline.view.toolkit.TypedField;

/** The threshold on a chart: dragged with the mouse, moved with the arrow keys, or typed. */
final class ThresholdLine {

    private static final double NEAR = 6;
    private static final int LARGE_STEP = 10;

    private final ChartPane pane;
    private final ChartTileViewModel model;
    private final Supplier<LiveChart> live;
    private boolean dragging;

    ThresholdLine(ChartPane pane, ChartTileViewModel model, Supplier<LiveChart> live) {
        this.pane = pane;
        this.model = model;
        this.live = live;
        pane.addEventHandler(MouseEvent.MOUSE_MOVED,
                event -> pane.setCursor(isNear(event) ? Cursor.V_RESIZE : Cursor.DEFAULT));
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> dragging = isNear(event));
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> dragging = false);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Where the threshold can be typed, and taken away, and why what was typed is not taken. */
    void bar(HBox bar, TextField field, Label problem, Button off) {
        bar.managedProperty().bind(bar.visibleProperty());
        // Not of every aspect: while futures play there is a new one every moment, and somebody may be typing.
        model.aspectProperty().map(FuturesDisplay::threshold).subscribe(threshold -> {
            bar.setVisible(threshold.isPresent());
            field.setText(model.thresholdText());
        });
        problem.textProperty().bind(model.thresholdProblemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        new TypedField(field, model::typeThreshold, model::thresholdText).wire();
        off.setOnAction(event -> model.threshold(OptionalDouble.empty()));
    }

    private boolean isNear(MouseEvent event) {
        return model.aspectProperty().get().threshold().stream()
                .anyMatch(value -> Math.abs(live.get().placeOf(value, pane.dataArea()) - event.getY()) <= NEAR)
                && live.get().monthAt(event.getX(), pane.dataArea()).isPresent();
    }

    private void drag(MouseEvent event) {
        if (dragging) {
            model.threshold(OptionalDouble.of(live.get().valueAt(event.getY(), pane.dataArea())));
        }
    }

    private void keyPressed(KeyEvent event) {
        int direction = switch (event.getCode()) {
            case UP -> 1;
            case DOWN -> -1;
            default -> 0;
        };
        var threshold = model.aspectProperty().get().threshold();
        if (direction != 0 && threshold.isPresent()) {
            int steps = direction * (event.isShiftDown() ? LARGE_STEP : 1);
            model.threshold(OptionalDouble.of(live.get().stepped(threshold.getAsDouble(), steps)));
            event.consume();
        }
    }
}
