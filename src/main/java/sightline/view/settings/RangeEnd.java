package sightline.view.settings;

import sightline.model.Setting;

/** One of the two ends of a range. */
enum RangeEnd {
    LOW {
        @Override
        double of(Setting setting) {
            return setting.low();
        }

        @Override
        Setting in(Setting setting, double end) {
            return setting.withRange(end, setting.high(), setting.shape());
        }

        @Override
        double outer(double a, double b) {
            return Math.min(a, b);
        }

        @Override
        double outward(double from, double by) {
            return from - by;
        }
    },
    HIGH {
        @Override
        double of(Setting setting) {
            return setting.high();
        }

        @Override
        Setting in(Setting setting, double end) {
            return setting.withRange(setting.low(), end, setting.shape());
        }

        @Override
        double outer(double a, double b) {
            return Math.max(a, b);
        }

        @Override
        double outward(double from, double by) {
            return from + by;
        }
    };

    /** Where it lies in {@code setting}. */
    abstract double of(Setting setting);

    /** {@code setting} with it at {@code end}, which is not on the other side of the other one. */
    abstract Setting in(Setting setting, double end);

    /** Of two places the one that makes the range wider. */
    abstract double outer(double a, double b);

    /** The place that lies {@code by} further out than {@code from}. */
    abstract double outward(double from, double by);

    RangeEnd other() {
        return this == LOW ? HIGH : LOW;
    }

    /** Its name in ids and keys. */
    String id() {
        return this == LOW ? "low" : "high";
    }
}
