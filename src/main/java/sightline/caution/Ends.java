package sightline.caution;

import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;

import sightline.model.Setting;

/** A range counts through its value and both of its ends. */
final class Ends {

    /** What is left to the rounding of numbers that were written in decimals. */
    private static final double ROUNDING = 1e-12;

    private Ends() {}

    static boolean any(Setting setting, DoublePredicate wanted) {
        var acting = setting.acting();
        return DoubleStream.of(acting.value(), acting.low(), acting.high()).anyMatch(wanted);
    }

    /** As {@link #any}, of the ratio of the values, of the lower ends and of the upper ends. */
    static boolean anyRatio(Setting above, Setting below, DoublePredicate wanted) {
        var over = above.acting();
        var under = below.acting();
        return DoubleStream.of(over.value() / under.value(), over.low() / under.low(), over.high() / under.high())
                .filter(Double::isFinite).anyMatch(wanted);
    }

    static boolean isNear(double a, double b, double tolerance) {
        return Math.abs(a - b) <= tolerance + ROUNDING;
    }
}
