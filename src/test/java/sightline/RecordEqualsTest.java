package sightline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import sightline.analysis.Draws;
import sightline.analysis.Ensemble;
import sightline.analysis.EnsembleRunner;
import sightline.analysis.SummaryRequest;
import sightline.analysis.Threshold;
import sightline.chart.ScenarioResult;
import sightline.evidence.SupportedRange;
import sightline.file.Place;
import sightline.model.AddedSource;
import sightline.model.Bounds;
import sightline.model.LawfulStream;
import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.ParameterInput;
import sightline.model.RangeShape;
import sightline.model.Rollout;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.model.Series;
import sightline.model.Service;
import sightline.model.ServiceField;
import sightline.model.ServiceInput;
import sightline.model.Setting;
import sightline.model.TriageOrder;
import sightline.model.WarrantInput;

/**
 * A record that writes out its own {@code equals} compares every component, as the compiler's would. A component added later and
 * forgotten there would be an edit that is never saved, never drawn and never undone.
 */
class RecordEqualsTest {

    /** Two records that differ in every component; each call makes new ones, as far as can be of new parts. */
    private record Example(Supplier<Record> one, Supplier<Record> other) {

        Class<? extends Record> type() {
            return one.get().getClass();
        }
    }

    /** Components that an {@code equals} leaves out on purpose, as {@code Type.component}, and why. */
    private static final Map<String, String> NOT_COMPARED = Map.of();

    private static final Run RUN = Run.of(scenario("run"));
    private static final Ensemble ENSEMBLE = ensemble();

    private static final Map<Class<? extends Record>, Example> EXAMPLES = Stream.of(
            new Example(() -> new Place(text("$.a"), 1, 2), () -> new Place(text("$.b"), 3, 4)),
            new Example(RecordEqualsTest::setting, RecordEqualsTest::otherSetting),
            new Example(() -> scenario("a"), RecordEqualsTest::otherScenario),
            new Example(() -> new ParameterInput(Parameter.GROWTH),
                    () -> new ParameterInput(Parameter.DISPLACEMENT)),
            new Example(() -> new ServiceInput(text("a"), ServiceField.SHARE),
                    () -> new ServiceInput(text("b"), ServiceField.COVERAGE)),
            new Example(() -> new WarrantInput(LawfulStream.values()[0]),
                    () -> new WarrantInput(LawfulStream.values()[1])),
            new Example(() -> new Series.Coverage(text("a")), () -> new Series.Coverage(text("b"))),
            new Example(() -> new Series.VisibleIndex(text("a")), () -> new Series.VisibleIndex(text("b"))),
            new Example(() -> asked(Output.VISIBLE, 1), () -> asked(Output.STALE, 2)),
            new Example(() -> new SupportedRange.Point(0.0), () -> new SupportedRange.Point(-0.0)),
            new Example(() -> new SupportedRange.Interval(0.0, 1), () -> new SupportedRange.Interval(-0.0, 2)),
            new Example(() -> new ScenarioResult(RUN, Optional.empty()),
                    () -> new ScenarioResult(ENSEMBLE.run(), Optional.of(ENSEMBLE))))
            .collect(Collectors.toMap(Example::type, Function.identity()));

    @Test
    void everyRecordWithItsOwnEqualsHasAnExampleHere() throws IOException, URISyntaxException {
        assertThat(recordsWithTheirOwnEquals()).isNotEmpty()
                .isEqualTo(EXAMPLES.keySet().stream().map(Class::getName).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void equalCopiesAreEqualAndHaveOneHash(Class<? extends Record> type) {
        var made = example(type).one().get();
        var copy = example(type).one().get();
        assertThat(made).isNotSameAs(copy).isEqualTo(copy).hasSameHashCodeAs(copy).isEqualTo(made);
        assertThat(made.equals(null)).isFalse();
        assertThat(made).isNotEqualTo("");
    }

    @ParameterizedTest
    @MethodSource("types")
    void noComponentIsOverlooked(Class<? extends Record> type) throws ReflectiveOperationException {
        var made = example(type).one().get();
        var other = example(type).other().get();
        var components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            var name = type.getSimpleName() + "." + components[i].getName();
            assertThat(part(components[i], made)).as("the examples of " + name).isNotEqualTo(
                    part(components[i], other));
            var varied = varied(made, other, i);
            boolean leftOut = NOT_COMPARED.containsKey(name);
            assertThat(made.equals(varied)).as(name + " varied").isEqualTo(leftOut);
            assertThat(varied.equals(made)).as(name + " varied, the other way").isEqualTo(leftOut);
        }
    }

    /** {@code made} with component {@code place} taken from {@code other}. */
    private static Record varied(Record made, Record other, int place) throws ReflectiveOperationException {
        var components = made.getClass().getRecordComponents();
        var parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = part(components[i], i == place ? other : made);
        }
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return made.getClass().getDeclaredConstructor(types).newInstance(parts);
    }

    private static Object part(RecordComponent component, Record of) throws ReflectiveOperationException {
        return component.getAccessor().invoke(of);
    }

    private static Set<Class<? extends Record>> types() {
        return EXAMPLES.keySet();
    }

    private static Example example(Class<? extends Record> type) {
        return Optional.ofNullable(EXAMPLES.get(type)).orElseThrow();
    }

    private static Set<String> recordsWithTheirOwnEquals() throws IOException, URISyntaxException {
        var classes = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var names = new HashSet<String>();
        try (var files = Files.walk(classes.resolve("sightline"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                var parsed = ClassFile.of().parse(file);
                if (isRecord(parsed) && writesItsOwnEquals(parsed)) {
                    names.add(parsed.thisClass().asInternalName().replace('/', '.'));
                }
            }
        }
        return names;
    }

    private static boolean isRecord(ClassModel parsed) {
        return parsed.superclass().filter(above -> above.asInternalName().equals("java/lang/Record")).isPresent();
    }

    /** The compiler's own asks {@code ObjectMethods} for the comparison. */
    private static boolean writesItsOwnEquals(ClassModel parsed) {
        return parsed.methods().stream()
                .filter(method -> method.methodName().equalsString("equals")
                        && method.methodType().equalsString("(Ljava/lang/Object;)Z"))
                .map(MethodModel::code).flatMap(Optional::stream).noneMatch(RecordEqualsTest::asksObjectMethods);
    }

    private static boolean asksObjectMethods(CodeModel code) {
        return code.elementStream().anyMatch(element -> element instanceof InvokeDynamicInstruction call
                && call.bootstrapMethod().owner().displayName().equals("ObjectMethods"));
    }

    /** Not the constant itself, so that comparing with == is found out. */
    private static String text(String constant) {
        return new StringBuilder(constant).toString();
    }

    private static Setting setting() {
        return new Setting(0.4, 0.2, 0.8, RangeShape.TRIANGULAR, false);
    }

    private static Setting otherSetting() {
        return new Setting(0.5, 0.1, 0.9, RangeShape.PERT, true);
    }

    private static SummaryRequest asked(Series series, int month) {
        return new SummaryRequest(Set.of(series), Set.of(series), Set.of(new Draws.Cell(series, month)),
                Set.of(new Threshold(series, month)));
    }

    private static Scenario scenario(String name) {
        return new Scenario(text(name), text("b"), YearMonth.of(2024, 1), 12, TriageOrder.EVIDENCE_FIRST,
                Map.of(Parameter.GROWTH, setting()), List.of(service("a")), Map.of(LawfulStream.ARRESTS, 1.0), 256, 1,
                List.of());
    }

    private static Scenario otherScenario() {
        return new Scenario(text("c"), text("d"), YearMonth.of(2024, 2), 13, TriageOrder.ARRIVAL_SHARE,
                Map.of(Parameter.GROWTH, otherSetting()), List.of(service("b")), Map.of(LawfulStream.ARRESTS, 2.0),
                512, 2, List.of(source()));
    }

    private static AddedSource source() {
        return new AddedSource(new ParameterInput(Parameter.GROWTH), new Bounds(0, 0), "", "A title", "", "",
                "");
    }

    private static Service service(String id) {
        return new Service(text(id), "", null, setting(), true, null, Rollout.AT_ONCE);
    }

    private static Ensemble ensemble() {
        try (var ensembles = new EnsembleRunner(1)) {
            return ensembles.run(scenario("ensemble"), 256, 1, SummaryRequest.NOTHING, () -> false).orElseThrow();
        }
    }
}
