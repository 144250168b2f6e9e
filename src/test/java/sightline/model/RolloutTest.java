package sightline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RolloutTest {

    @ParameterizedTest
    @EnumSource(RolloutShape.class)
    void everyShapeGrowsFromNothingToAll(RolloutShape shape) {
        assertThat(shape.at(0)).isZero();
        assertThat(shape.at(1)).isEqualTo(1);
        double before = -1;
        for (int i = 0; i <= 1000; i++) {
            double now = shape.at(i / 1000.0);
            assertThat(now).isGreaterThan(before);
            before = now;
        }
    }

    /** Saturating at 1/2: 1 / (1 + exp(-3/2)), as (1 - x) / (1 - x^2) is 1 / (1 + x). */
    @Test
    void halfwayEachShapeIsWhereItsFormulaSays() {
        assertThat(RolloutShape.LINEAR.at(0.5)).isEqualTo(0.5);
        assertThat(RolloutShape.LOGISTIC.at(0.5)).isCloseTo(0.5, within(1e-15));
        assertThat(RolloutShape.SATURATING.at(0.5)).isCloseTo(1 / (1 + Math.exp(-1.5)), within(1e-15));
    }

    /** S(x) - 1/2 is tanh(x/2) / 2. */
    @ParameterizedTest
    @CsvSource({"0.1", "0.25", "0.4", "0.75", "0.99"})
    void theLogisticShapeIsATangent(double tau) {
        assertThat(RolloutShape.LOGISTIC.at(tau))
                .isCloseTo(0.5 + Math.tanh(5 * (tau - 0.5)) / (2 * Math.tanh(2.5)), within(1e-14));
    }

    @Test
    void atOnceIsNothingBeforeAndAllFromItsMonthOn() {
        var rollout = new Rollout(3, 0, RolloutShape.LOGISTIC);
        assertThat(rollout.progress(2)).isZero();
        assertThat(rollout.progress(3)).isEqualTo(1);
        assertThat(new Rollout(2.5, 0, RolloutShape.LINEAR).progress(2)).isZero();
        assertThat(new Rollout(2.5, 0, RolloutShape.LINEAR).progress(3)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(RolloutShape.class)
    void nothingHasChangedYetInTheMonthOfTheStart(RolloutShape shape) {
        var rollout = new Rollout(5, 10, shape);
        assertThat(rollout.progress(0)).isZero();
        assertThat(rollout.progress(5)).isZero();
        assertThat(rollout.progress(6)).isPositive();
        assertThat(rollout.progress(14)).isLessThan(1);
        assertThat(rollout.progress(15)).isEqualTo(1);
        assertThat(rollout.progress(240)).isEqualTo(1);
    }

    @Test
    void aStartBeforeTheScenarioIsUnderWayInMonthZero() {
        assertThat(new Rollout(-6, 12, RolloutShape.LINEAR).progress(0)).isEqualTo(0.5);
        assertThat(new Rollout(-12, 12, RolloutShape.LINEAR).progress(0)).isEqualTo(1);
    }

    @Test
    void startAndLengthMayLieBetweenMonths() {
        assertThat(new Rollout(0.5, 2.5, RolloutShape.LINEAR).progress(1)).isCloseTo(0.2, within(1e-15));
    }

    @Test
    void boundsHoldTheirEndsAndNoNumberThatIsNone() {
        var bounds = new Bounds(-1, 2);
        assertThat(bounds.contain(-1)).isTrue();
        assertThat(bounds.contain(2)).isTrue();
        assertThat(bounds.contain(Math.nextUp(2.0))).isFalse();
        assertThat(bounds.contain(Double.NaN)).isFalse();
        assertThat(bounds.clamp(5)).isEqualTo(2);
        assertThat(bounds.clamp(-5)).isEqualTo(-1);
        assertThat(bounds.clamp(0.5)).isEqualTo(0.5);
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(Double.NaN, 0));
    }
}
