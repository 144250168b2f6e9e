package sightline.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import sightline.model.LawfulStream;
import sightline.model.Parameter;
import sightline.model.RangeShape;
import sightline.model.Rollout;
import sightline.model.RolloutShape;
import sightline.model.Scenario;
import sightline.model.Setting;
import sightline.model.TriageOrder;

class ReadingTest {

    private static final String SERVICE = "{\"id\": \"a\", \"contentDependence\": 0.5, \"inScope\": true}";

    @Test
    void whatIsAbsentIsStandard() throws IOException {
        var scenario = read("");
        assertThat(scenario.description()).isEmpty();
        assertThat(scenario.start()).isEqualTo(YearMonth.of(2023, 12));
        assertThat(scenario.months()).isEqualTo(60);
        assertThat(scenario.triageOrder()).isEqualTo(TriageOrder.EVIDENCE_FIRST);
        assertThat(scenario.futures()).isEqualTo(8192);
        assertThat(scenario.seed()).isEqualTo(20231206);
        for (var parameter : Parameter.values()) {
            assertThat(scenario.setting(parameter)).isEqualTo(Setting.certain(parameter.standard()));
        }
        var service = scenario.services().getFirst();
        assertThat(service.name()).isEqualTo("a");
        assertThat(service.share()).isNull();
        assertThat(service.coverage()).isNull();
        assertThat(service.rollout()).isEqualTo(Rollout.AT_ONCE);
    }

    @ParameterizedTest
    @CsvSource({"plan.sightline, plan", "/home/me/my.plan.v2.sightline, my.plan.v2", "plan, plan", ".hidden, .hidden",
            "a/b/c.json, c"})
    void anAbsentNameIsTheFilesName(String file, String name) throws IOException {
        assertThat(ScenarioFiles.read(json(""), file).name()).isEqualTo(name);
        assertThat(ScenarioFiles.read(json("\"name\": \"\","), file).name()).isEmpty();
    }

    @Test
    void partOfAnObjectLeavesTheRestStandard() throws IOException {
        var scenario = read("\"lawfulAccess\": {\"recovered\": 1.5}, \"levers\": {\"triageCapacity\": 2},");
        assertThat(scenario.lawfulBaseline(LawfulStream.RECOVERED)).isEqualTo(1.5);
        assertThat(scenario.lawfulBaseline(LawfulStream.ARRESTS)).isEqualTo(327);
        assertThat(scenario.value(Parameter.TRIAGE_CAPACITY)).isEqualTo(2);
        assertThat(scenario.value(Parameter.ROLLOUT_COVERAGE)).isEqualTo(1);
    }

    @Test
    void aRangeMayGiveAShapeAlone() throws IOException {
        var scenario = read("\"levers\": {\"rolloutCoverage\": {\"value\": 0.5, \"shape\": \"pert\"}},");
        assertThat(scenario.setting(Parameter.ROLLOUT_COVERAGE))
                .isEqualTo(new Setting(0.5, 0.5, 0.5, RangeShape.PERT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "60.0", "6e1", "6.0E+1", "600e-1"})
    void everyWritingOfAWholeNumberIsOne(String months) throws IOException {
        assertThat(read("\"months\": " + months + ",").months()).isEqualTo(60);
    }

    @Test
    void theLargestSeedIsReadExactly() throws IOException {
        assertThat(read("\"seed\": 9007199254740991,").seed()).isEqualTo(Scenario.LARGEST_SEED);
    }

    @Test
    void theOrderOfKeysDoesNotMatter() throws IOException {
        var turned = "{\"services\": [{\"rollout\": {\"shape\": \"logistic\", \"months\": 3, \"start\": -1.5}, "
                + "\"inScope\": false, \"contentDependence\": 0.5, \"id\": \"a\"}], \"months\": 12, \"sightline\": 1}";
        var scenario = ScenarioFiles.read(turned.getBytes(UTF_8), "x");
        assertThat(scenario.months()).isEqualTo(12);
        assertThat(scenario.services().getFirst().rollout())
                .isEqualTo(new Rollout(-1.5, 3, RolloutShape.LOGISTIC));
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        var marked = "\ufeff" + new String(json(""), UTF_8);
        assertThat(ScenarioFiles.read(marked.getBytes(UTF_8), "x")).isEqualTo(read(""));
    }

    private static Scenario read(String members) throws IOException {
        return ScenarioFiles.read(json(members), "x.sightline");
    }

    private static byte[] json(String members) {
        return ("{\"sightline\": 1, " + members + " \"services\": [" + SERVICE + "]}").getBytes(UTF_8);
    }
}
