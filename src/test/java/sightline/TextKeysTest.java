package sightline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import sightline.chart.ChartId;
import sightline.chart.FuturesView;
import sightline.chart.Theme;
import sightline.evidence.Grade;
import sightline.evidence.ObservedPoint;
import sightline.live.RecomputeMode;
import sightline.model.LawfulStream;
import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.RangeShape;
import sightline.model.RolloutShape;
import sightline.model.ServiceField;
import sightline.model.TriageOrder;
import sightline.text.Texts;
import sightline.text.Unit;
import sightline.view.help.HintViewModel;
import sightline.view.help.PaneKey;
import sightline.view.preferences.ThemeChoice;

/** Every text that is asked for is there, and every text that is there is asked for. */
class TextKeysTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    /** A key that is read by its literal name. */
    private static final Pattern READ = Pattern
            .compile("\\b(?:get|text|problem|of|words)\\(\\s*\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"");
    /** A key in FXML. */
    private static final Pattern IN_FXML = Pattern.compile("\"%([\\w.-]+)\"");
    /** Literals of the same look that are no keys. */
    private static final Set<String> NO_KEYS = Set.of();

    static Stream<Path> bundles() {
        return files(RESOURCES, "messages.properties");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsAskedFor(Path bundle) {
        var code = files(JAVA, ".java").map(TextKeysTest::read).collect(Collectors.joining());
        var fxml = files(bundle.getParent(), ".fxml").map(TextKeysTest::read).collect(Collectors.joining());
        var built = built(packageOf(bundle));
        assertThat(keys(bundle).stream().filter(key -> !built.contains(key) && !key.startsWith("sightline.")
                && !key.startsWith("usage.") && !code.contains("\"" + key + "\"")
                && !fxml.contains("\"%" + key + "\"")))
                .as("texts that nothing reads").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextThatIsBuiltFromPartsIsThere(Path bundle) {
        assertThat(keys(bundle)).containsAll(built(packageOf(bundle)));
    }

    @Test
    void everyTextThatCodeReadsIsThere() {
        var all = bundles().flatMap(bundle -> keys(bundle).stream()).collect(Collectors.toSet());
        var read = files(JAVA, ".java").map(TextKeysTest::read)
                .flatMap(code -> READ.matcher(code).results().map(found -> found.group(1)))
                .filter(key -> !NO_KEYS.contains(key)).toList();
        assertThat(read).hasSizeGreaterThan(60);
        assertThat(all).containsAll(read);
    }

    @Test
    void everyTextThatFxmlReadsIsBesideIt() {
        var read = files(RESOURCES, ".fxml").toList();
        assertThat(read).hasSizeGreaterThan(5);
        for (var fxml : read) {
            var keys = IN_FXML.matcher(read(fxml)).results().map(found -> found.group(1)).toList();
            assertThat(keys(fxml.resolveSibling("messages.properties"))).as(fxml.toString()).containsAll(keys);
        }
    }

    @Test
    void aTextThatIsMissingThrows() {
        assertThatThrownBy(() -> Texts.of(Unit.class).get("unit.NO_SUCH"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void noApostropheIsAFormatsQuote() {
        assertThat(bundles().flatMap(bundle -> texts(bundle).values().stream().map(Object::toString)))
                .as("typographic apostrophes only").noneMatch(text -> text.contains("'"));
    }

    /** The keys of a package that are put together from the constants of the table and of other enums. */
    private static Set<String> built(String name) {
        return switch (name) {
            case "sightline.text" -> keys("unit.", Unit.values(), Unit::name);
            case "sightline.model" -> union(abouts("parameter.", Parameter.values(), Parameter::id),
                    abouts("service.", ServiceField.values(), ServiceField::id),
                    abouts("lawful.", LawfulStream.values(), LawfulStream::id),
                    keys("section.", Parameter.Section.values(), Parameter.Section::name), series());
            case "sightline.scenario" -> union(keys("shape.", RangeShape.values(), RangeShape::id),
                    keys("rolloutShape.", RolloutShape.values(), RolloutShape::id),
                    keys("triageOrder.", TriageOrder.values(), TriageOrder::id),
                    keys("field.", ServiceField.values(), ServiceField::id),
                    Set.of("field.inScope", "field.rollout.shape", "inScope.true", "inScope.false"));
            case "sightline.evidence" -> union(keys("grade.", Grade.values(), Grade::name),
                    keys("grade.about.", Grade.values(), Grade::name),
                    keys("basis.", ObservedPoint.Basis.values(), ObservedPoint.Basis::name),
                    suffixed("standing.many.", "aboveAll", "belowAll", "between", "withinAll", "within",
                            "withinAndAbove", "withinAndBelow"),
                    suffixed("standing.only.", "point.within", "point.above", "point.below", "interval.within",
                            "interval.above", "interval.below", "atLeast.within", "atLeast.below", "atMost.within",
                            "atMost.above"));
            case "sightline.chart" -> union(keys("title.", ChartId.values(), ChartId::id),
                    keys("futuresView.", FuturesView.values(), FuturesView::id),
                    keys("unit.", Arrays.stream(ChartId.values()).filter(chart -> chart != ChartId.LAWFUL)
                            .toArray(ChartId[]::new), ChartId::id),
                    keys("unit.lawful.", LawfulStream.values(), LawfulStream::id),
                    keys("curve.",
                            new Output[]{Output.VISIBLE, Output.ON_DEVICE, Output.USER_REPORTED, Output.FLAGGED_TRUE,
                                    Output.UNSEEN, Output.WAITING_STRONG, Output.WAITING_FLAGS, Output.CAPACITY},
                            Output::id));
            case "sightline.view.results" -> keys("recompute.", RecomputeMode.values(), RecomputeMode::id);
            case "sightline.view.preferences" -> keys("theme.", ThemeChoice.values(), ThemeChoice::id);
            case "sightline.view.help" -> union(keys("", PaneKey.values(), PaneKey::key),
                    keys("", PaneKey.Group.values(), PaneKey.Group::key),
                    keys("", HintViewModel.Step.values(), HintViewModel.Step::key));
            case "sightline.view.present" -> keys("theme.", Theme.values(), Theme::id);
            case "sightline.view.settings" -> union(keys("triageOrder.", TriageOrder.values(), TriageOrder::id),
                    keys("shape.", RolloutShape.values(), RolloutShape::id),
                    keys("range.word.", RangeShape.values(), RangeShape::id),
                    keys("range.value.", RangeShape.values(), RangeShape::id),
                    suffixed("range.refused.pinned.", "low", "high"),
                    keys("range.shape.", RangeShape.values(), RangeShape::id),
                    Set.of("range.low", "range.high", "range.end.low", "range.end.high", "range.refused.low",
                            "range.refused.high"));
            default -> Set.of();
        };
    }

    private static Set<String> series() {
        var ids = Stream.concat(Arrays.stream(Output.values()).map(Output::id), Stream.of("coverage", "visibleIndex"));
        return ids.flatMap(id -> Stream.of("series." + id, "series." + id + ".unit")).collect(Collectors.toSet());
    }

    private static <T> Set<String> keys(String prefix, T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(value -> prefix + id.apply(value)).collect(Collectors.toSet());
    }

    private static Set<String> suffixed(String prefix, String... ends) {
        return keys(prefix, ends, Function.identity());
    }

    private static <T> Set<String> abouts(String prefix, T[] values, Function<T, String> id) {
        return union(keys(prefix, values, id), keys(prefix, values, value -> id.apply(value) + ".about"));
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        return Stream.of(sets).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static String packageOf(Path bundle) {
        return RESOURCES.relativize(bundle.getParent()).toString().replace('/', '.').replace('\\', '.');
    }

    private static Set<String> keys(Path bundle) {
        return new TreeSet<>(texts(bundle).stringPropertyNames());
    }

    private static Properties texts(Path bundle) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return texts;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return List.copyOf(files.filter(file -> file.toString().endsWith(ending)).sorted().toList()).stream();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
