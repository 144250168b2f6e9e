package sightline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import sightline.model.Parameter.Group;
import sightline.model.Parameter.Section;

/** The table of everything that can be set, against a second copy of it. */
class ParameterTest {

    /** id, default, ends of the slider, ends of files, step; in order. */
    private static final String LEVERS = """
            rolloutCoverage        1.00  0    1      0    1    0.01
            metadataEffectiveness  0.08  0    1      0    1    0.01
            onDeviceRecovery       0     0    1      0    1    0.01
            userReporting          0.05  0    1      0    1    0.01
            triageCapacity         1.00  0.2  5      0.01 100  0.05
            capacityGrowth         0.06  -0.2 0.3    -0.9 10   0.01
            lawfulAccessRetention  0     0    1      0    1    0.01
            """;
    private static final String ASSUMPTIONS = """
            baselineSafeguarded    1200  0    2500   0    10000000 10
            baselineArrests        800   0    2000   0    10000000 10
            baselineReferrals      7500  100  50000  1    10000000 100
            baselineCapacity       1.00  0.2  5      0.01 100  0.05
            industryShare          0.70  0    1      0    1    0.01
            growth                 0.06  -0.2 0.5    -0.9 10   0.01
            flagPrecision          0.30  0.01 1      0.0001 1  0.01
            evidentialSufficiency  0.15  0    1      0    1    0.01
            investigationDelay     2     0    24     0    240  0.25
            leadShelfLife          6     0.5  36     0.01 1200 0.5
            caseSubstitution       0.50  0    1      0    1    0.01
            displacement           0     0    1      0    1    0.01
            casesChange            0     -0.5 0.5    -0.9 1    0.01
            warrantDependence      0.50  0    1      0    1    0.01
            """;
    private static final String SERVICE_FIELDS = """
            share                  0     0    1      0    1    0.01
            contentDependence      0.69  0    1      0    1    0.01
            coverage               1     0    1      0    1    0.01
            rollout.start          0     -24  60     -240 240  1
            rollout.months         0     0    60     0    600  1
            """;
    private static final String LAWFUL_STREAMS = """
            arrests                327   0    1000   0    10000000 1
            classADrugs            3.5   0    10     0    10000000 0.1
            recovered              4.8   0    20     0    10000000 0.1
            threatsToLife          29    0    100    0    10000000 1
            threatsToHarm          100   0    500    0    10000000 1
            """;

    static Stream<Quantity> quantities() {
        return Stream.of(Parameter.values(), ServiceField.values(), LawfulStream.values()).flatMap(Arrays::stream);
    }

    @Test
    void theTableIsThatOfTheModel() {
        requireTable(Parameter.of(Group.LEVER), LEVERS);
        requireTable(Parameter.of(Group.ASSUMPTION), ASSUMPTIONS);
        requireTable(List.of(ServiceField.values()), SERVICE_FIELDS);
        requireTable(List.of(LawfulStream.values()), LAWFUL_STREAMS);
    }

    private static void requireTable(List<? extends Quantity> quantities, String table) {
        var rows = table.lines().toList();
        assertThat(quantities).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i).split(" +");
            var quantity = quantities.get(i);
            assertThat(quantity.id()).isEqualTo(row[0]);
            assertThat(new double[]{quantity.standard(), quantity.slider().low(), quantity.slider().high(),
                    quantity.file().low(), quantity.file().high(), quantity.step()}).as(quantity.id())
                    .containsExactly(Arrays.stream(row).skip(1).mapToDouble(Double::parseDouble).toArray());
        }
    }

    @Test
    void leversComeBeforeAssumptions() {
        var inOrder = Stream.of(Group.LEVER, Group.ASSUMPTION).flatMap(group -> Parameter.of(group).stream());
        assertThat(inOrder).containsExactly(Parameter.values());
    }

    @Test
    void everyParameterStandsInOneSection() {
        var all = Arrays.stream(Section.values()).flatMap(section -> Parameter.of(section).stream()).toList();
        assertThat(all).containsExactlyInAnyOrder(Parameter.values());
        assertThat(Parameter.of(Section.LEVERS)).isEqualTo(Parameter.of(Group.LEVER));
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void aParameterIsFoundByItsId(Parameter parameter) {
        assertThat(Parameter.of(parameter.id())).contains(parameter);
        assertThat(parameter.path())
                .isEqualTo((parameter.group() == Group.LEVER ? "levers." : "assumptions.") + parameter.id());
    }

    @Test
    void anUnknownIdIsNoParameter() {
        assertThat(Parameter.of("coverage")).isEmpty();
    }

    @Test
    void nameKeysAreUnique() {
        var keys = new HashSet<String>();
        assertThat(quantities().map(Quantity::nameKey)).allMatch(keys::add);
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void everyQuantityHasANameAndAMeaning(Quantity quantity) {
        var bundle = ResourceBundle.getBundle("sightline.model.messages", Locale.ROOT);
        assertThat(bundle.getString(quantity.nameKey())).isNotBlank().doesNotEndWith(".");
        assertThat(bundle.getString(quantity.nameKey() + ".about")).isNotBlank().endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void everySectionHasATitle(Section section) {
        assertThat(ResourceBundle.getBundle("sightline.model.messages", Locale.ROOT).getString(section.nameKey()))
                .isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void aFileMayHoldWhatASliderReachesAndTheDefaultIsWithinBoth(Quantity quantity) {
        assertThat(quantity.file().contain(quantity.slider().low())).isTrue();
        assertThat(quantity.file().contain(quantity.slider().high())).isTrue();
        assertThat(quantity.slider().contain(quantity.standard())).isTrue();
    }

    @Test
    void aServicesFieldIsNamedByItsPath() {
        assertThat(ServiceField.CONTENT_DEPENDENCE.of("messenger")).isEqualTo("services.messenger.contentDependence");
        assertThat(LawfulStream.CLASS_A_DRUGS.path()).isEqualTo("lawfulAccess.classADrugs");
    }

    @Test
    void theWordsOfFilesAreThoseOfTheFormat() {
        assertThat(Arrays.stream(TriageOrder.values()).map(TriageOrder::id)).containsExactly("evidence-first",
                "arrival-share");
        assertThat(Arrays.stream(RolloutShape.values()).map(RolloutShape::id)).containsExactly("linear", "logistic",
                "saturating");
        assertThat(Arrays.stream(RangeShape.values()).map(RangeShape::id)).containsExactly("triangular", "uniform",
                "pert");
    }
}
