package sightline.model;

import java.util.Locale;

/** How coverage grows from the start of a rollout (tau = 0) to its completion (tau = 1). */
public enum RolloutShape {
    /** tau itself: the same share is added in every month. */
    LINEAR {
        @Override
        double at(double tau) {
            return tau;
        }
    },
    /**
     * (S(10 tau - 5) - S(-5)) / (S(5) - S(-5)) with S(a) = 1 / (1 + exp(-a)): slow at both ends, and half-way at tau = 0.5.
     */
    LOGISTIC {
        @Override
        double at(double tau) {
            return (sigmoid(10 * (tau - 0.5)) - sigmoid(-5)) / (sigmoid(5) - sigmoid(-5));
        }
    },
    /** (1 - exp(-3 tau)) / (1 - exp(-3)): fastest at the start; 0.82 of the way at tau = 0.5. */
    SATURATING {
        @Override
        double at(double tau) {
            return (1 - Math.exp(-3 * tau)) / (1 - Math.exp(-3));
        }
    };

    /** The word in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Share of the final coverage that is reached at {@code tau}, which is in 0..1; 0 at 0 and 1 at 1, exactly. */
    abstract double at(double tau);

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
