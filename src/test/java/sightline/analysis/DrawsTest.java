package sightline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.ParameterInput;
import sightline.model.RangeShape;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.model.ScenarioInput;
import sightline.model.Setting;
import sightline.scenario.ShippedScenarios;

class DrawsTest {

    private static final int N = 500;
    private static final Draws.Cell CELL = new Draws.Cell(Output.SAFEGUARDED_GAP, 23);

    private final Scenario opening = new ShippedScenarios().opening();
    private final EnsembleRunner ensembles = new EnsembleRunner(2);

    @AfterEach
    void endThreads() {
        ensembles.close();
    }

    @Test
    void quantitiesStandInTheOrderOfTheirCoordinates() {
        var expected = new ArrayList<String>();
        Arrays.stream(Parameter.values()).map(Parameter::id).forEach(expected::add);
        expected.addAll(List.of("services.messenger.share", "services.messenger.contentDependence",
                "services.instagram.share", "services.instagram.contentDependence",
                "services.other.contentDependence"));
        assertThat(draws(opening).inputs()).extracting(ScenarioInput::id).containsExactlyElementsOf(expected);
        assertThat(CELL.id()).isEqualTo("safeguardedGap@23");
    }

    /** Each future, run by itself with what it drew as its values, gives what the ensemble says of it. */
    @Test
    void everyFutureCanBeRunByItself() {
        var draws = draws(opening);
        for (int future = 0; future < N; future += 7) {
            var alone = asValues(opening, draws, future);
            assertThat(draws.value(CELL.series(), 23, future)).isEqualTo(Run.of(alone).value(CELL.series(), 23));
        }
    }

    @Test
    void movingOneParameterLeavesTheDrawsOfAllOthers() {
        var before = draws(opening);
        int moved = before.inputs().indexOf(new ParameterInput(Parameter.GROWTH));
        for (var setting : List.of(Setting.certain(0.01), new Setting(0.1, 0, 0.12, RangeShape.TRIANGULAR),
                new Setting(0.1, 0.05, 0.3, RangeShape.PERT))) {
            var after = draws(opening.withSetting(Parameter.GROWTH, setting));
            for (int column = 0; column < before.inputs().size(); column++) {
                int at = column;
                boolean same = IntStream.range(0, N).allMatch(i -> before.input(at, i) == after.input(at, i));
                assertThat(same).as(before.inputs().get(column).id()).isEqualTo(column != moved);
            }
        }
    }

    /** A range given to a certain parameter takes a coordinate that was its own before: nothing else moves. */
    @Test
    void givingARangeLeavesTheDrawsOfAllOthers() {
        var before = draws(opening);
        var after = draws(
                opening.withSetting(Parameter.ON_DEVICE_RECOVERY, new Setting(0.2, 0, 1, RangeShape.UNIFORM)));
        int given = before.inputs().indexOf(new ParameterInput(Parameter.ON_DEVICE_RECOVERY));
        for (int column = 0; column < before.inputs().size(); column++) {
            int at = column;
            assertThat(IntStream.range(0, N).allMatch(i -> before.input(at, i) == after.input(at, i)))
                    .isEqualTo(column != given);
        }
    }

    @Test
    void valuesAreACopyOfWhatWasAskedForAndNothingElse() {
        var draws = draws(opening);
        var values = draws.values(CELL.series(), 23);
        assertThat(values).hasSize(N);
        Arrays.fill(values, Double.NaN);
        assertThat(draws.values(CELL.series(), 23)).doesNotContain(Double.NaN);
        assertThatThrownBy(() -> draws.values(Output.ARRESTS, 23)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBandsAreTheQuantilesOfTheDraws() {
        var sorted = draws(opening).values(CELL.series(), 23);
        Arrays.sort(sorted);
        var bands = ensembles.run(opening, N, 4, SummaryRequest.bands(List.of(Output.SAFEGUARDED_GAP)), () -> false)
                .orElseThrow()
                .bands(Output.SAFEGUARDED_GAP);
        double at = (N - 1) * 0.25;
        assertThat(bands.quantile(1, 23))
                .isEqualTo(sorted[124] + (at - 124) * (sorted[125] - sorted[124]));
    }

    @Test
    void aCancelledRequestIsEmpty() {
        assertThat(ensembles.draws(opening, N, 4, List.of(CELL), () -> true)).isEmpty();
    }

    private Draws draws(Scenario scenario) {
        return ensembles.draws(scenario, N, 4, List.of(CELL), () -> false).orElseThrow();
    }

    private static Scenario asValues(Scenario drawn, Draws draws, int future) {
        var scenario = EnsembleRunnerTest.allCertain(drawn);
        int column = 0;
        for (var parameter : Parameter.values()) {
            scenario = scenario.withSetting(parameter, Setting.certain(draws.input(column++, future)));
        }
        for (int p = 0; p < scenario.services().size(); p++) {
            var service = scenario.services().get(p);
            if (service.share() != null) {
                service = service.withShare(Setting.certain(draws.input(column++, future)));
            }
            service = service.withContentDependence(Setting.certain(draws.input(column++, future)));
            scenario = scenario.withService(p, service);
        }
        return scenario;
    }
}
