package sightline.chart;

import java.util.function.IntToDoubleFunction;

/**
 * One thing that a chart shows: a line, or an area between two lines.
 *
 * @param id its name in the dataset
 * @param name what the legend calls it
 * @param ink what it is drawn with
 * @param floor the lower edge of the area in a month; for a line its value
 * @param value the line's value, or the area's upper edge, in a month
 */
record Curve(String id, String name, LineStyle ink, IntToDoubleFunction floor, IntToDoubleFunction value) {

    /** How much it is in {@code month}: a line's value, an area's height. */
    double size(int month) {
        return ink.isArea() ? value.applyAsDouble(month) - floor.applyAsDouble(month) : value.applyAsDouble(month);
    }

    /** What a legend says of it. */
    Sample sample() {
        return new Sample(name, ink);
    }

    static Curve line(String id, String name, LineStyle ink, double[] months) {
        return new Curve(id, name, ink, month -> months[month], month -> months[month]);
    }
}
