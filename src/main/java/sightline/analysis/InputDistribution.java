package sightline.analysis;

import java.util.Arrays;

import sightline.model.Setting;

/** How the draws of one quantity lie in its range: the inverse of a distribution function. */
sealed interface InputDistribution {

    /** Puts the draws at the unit points {@code unit} into {@code to}, one each. */
    void draw(double[] unit, double[] to);

    /** The same value in every future. */
    record Certain(double value) implements InputDistribution {
        @Override
        public void draw(double[] unit, double[] to) {
            Arrays.fill(to, value);
        }
    }

    /** low + (high - low) u. */
    record Uniform(double low, double high) implements InputDistribution {
        @Override
        public void draw(double[] unit, double[] to) {
            double width = high - low;
            for (int i = 0; i < to.length; i++) {
                to[i] = Math.min(high, low + width * unit[i]);
            }
        }
    }

    /** With its mode at {@code mode}: low + sqrt(u w (mode - low)) below it, high - sqrt((1 - u) w (high - mode)) above. */
    record Triangular(double low, double mode, double high) implements InputDistribution {
        @Override
        public void draw(double[] unit, double[] to) {
            double width = high - low;
            double below = (mode - low) / width;
            for (int i = 0; i < to.length; i++) {
                double u = unit[i];
                to[i] = u < below ? Math.min(high, low + Math.sqrt(u * width * (mode - low)))
                        : Math.max(low, high - Math.sqrt((1 - u) * width * (high - mode)));
            }
        }
    }

    /** A beta distribution over low..high. */
    record Pert(double low, double high, InverseBeta standard) implements InputDistribution {
        @Override
        public void draw(double[] unit, double[] to) {
            double width = high - low;
            for (int i = 0; i < to.length; i++) {
                to[i] = Math.min(high, low + width * standard.at(unit[i]));
            }
        }
    }

    /** The spread of {@code setting}; {@code tables} has the table of a PERT shape. */
    static InputDistribution of(Setting setting, InverseBetas tables) {
        if (setting.isCertain()) {
            return new Certain(setting.value());
        }
        double low = setting.low();
        double high = setting.high();
        return switch (setting.shape()) {
            case UNIFORM -> new Uniform(low, high);
            case TRIANGULAR -> new Triangular(low, setting.value(), high);
            case PERT -> new Pert(low, high, tables.pert((setting.value() - low) / (high - low)));
        };
    }
}
