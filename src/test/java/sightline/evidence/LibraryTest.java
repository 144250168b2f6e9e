package sightline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

import sightline.model.AddedSource;
import sightline.model.Parameter;
import sightline.model.ParameterInput;
import sightline.model.ScenarioInput;
import sightline.model.ServiceField;
import sightline.model.ServiceInput;
import sightline.scenario.ShippedScenarios;

/** The shipped evidence, held against its own file as another reader sees it, and against the model's table. */
class LibraryTest {

    private static final Pattern ID = Pattern.compile("\\b(?:[A-Z]{1,2}-[A-Z0-9]+(?:-[A-Z0-9]+)*|X\\d+)\\b");
    /** Words that look like ids and are none. */
    private static final List<String> NO_IDS = List.of("N-TOT");

    private final ShippedEvidence evidence = new ShippedEvidence();
    private final Library library = evidence.library();

    @Test
    void everyEntryIsThereWithEverythingItSays() throws IOException {
        var rows = JsonParser.parseString(Files.readString(Path.of("assets/evidence/evidence.json"))).getAsJsonArray();
        assertThat(library.entries()).hasSize(120).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i).getAsJsonObject();
            var entry = library.entries().get(i);
            assertThat(List.of(entry.id(), entry.topic(), entry.claim(), entry.note()))
                    .isEqualTo(List.of(word(row.get("id")), word(row.get("topic")), word(row.get("claim")),
                            word(row.get("note"))));
            if (entry instanceof Source source) {
                assertThat(List.of(source.unit(), source.period(), source.publisher(), source.title(), source.date(),
                        source.url(), source.grade().id()))
                        .isEqualTo(Stream.of("unit", "period", "publisher", "title", "date", "url", "grade")
                                .map(row::get).map(LibraryTest::word).toList());
                assertThat(source.marks()).hasSize(
                        row.has("parameters") ? row.getAsJsonArray("parameters").size() : 0);
            } else if (entry instanceof Contradiction contradiction) {
                assertThat(contradiction.between()).isEqualTo(!row.has("contradicts") ? List.of()
                        : row.getAsJsonArray("contradicts").asList().stream().map(LibraryTest::word).toList());
            }
        }
        assertThat(library.sources()).hasSize(104);
        assertThat(library.contradictions()).hasSize(16);
    }

    private static String word(JsonElement element) {
        return element == null ? "" : element.getAsString();
    }

    @Test
    void everyMarkLiesWithinItsParametersBounds() {
        int numbers = 0;
        for (var input : library.inputs()) {
            for (var mark : library.marks(input)) {
                for (double end : ends(mark.span())) {
                    assertThat(input.quantity().file().contain(end)).as(mark.toString()).isTrue();
                    numbers++;
                }
            }
        }
        assertThat(numbers).isEqualTo(60);
    }

    private static double[] ends(SupportedRange span) {
        return switch (span) {
            case SupportedRange.Point(double value) -> new double[]{value};
            case SupportedRange.Interval(double low, double high) -> new double[]{low, high};
            case SupportedRange.AtLeast(double low) -> new double[]{low};
            case SupportedRange.AtMost(double high) -> new double[]{high};
            case SupportedRange.InWords words -> new double[0];
        };
    }

    @Test
    void marksAreWhatTheFileSays() {
        assertThat(library.marks(share())).extracting(Mark::source).containsExactly("N-ESP-2023", "UK-ESP-2024",
                "UK-ESP-HALF", "UK-NSPCC-P1819", "UK-NSPCC-P1920", "UK-NSPCC-P2324", "UK-SHARE-BACK");
        assertThat(library.marks(new ParameterInput(Parameter.INDUSTRY_SHARE))).extracting(Mark::span)
                .containsExactly(new SupportedRange.InWords(), new SupportedRange.AtLeast(0.46),
                        new SupportedRange.InWords(), new SupportedRange.InWords());
        assertThat(library.marks(new ParameterInput(Parameter.INVESTIGATION_DELAY))).extracting(Mark::span)
                .containsExactly(new SupportedRange.AtMost(18), new SupportedRange.Interval(0.03, 1));
        assertThat(library.marks(dependence())).allMatch(Mark::proxy).extracting(Mark::span)
                .contains(new SupportedRange.Point(0.92));
        assertThat(library.marks(new ParameterInput(Parameter.BASELINE_ARRESTS)))
                .filteredOn(mark -> !mark.proxy()).extracting(Mark::source)
                .containsExactly("UK-OUT-OCT22", "UK-OUT-DEC23", "UK-OUT-NPCCD", "UK-OUT-NPCCA", "UK-OUT-2020",
                        "UK-OUT-NCAA");
        assertThat(library.marks(new ParameterInput(Parameter.LEAD_SHELF_LIFE))).isEmpty();
    }

    @Test
    void marksAreCountedByKind() {
        var marks = library.inputs().stream().flatMap(input -> library.marks(input).stream()).toList();
        assertThat(marks.stream().collect(Collectors.groupingBy(mark -> mark.span().getClass().getSimpleName(),
                Collectors.counting()))).containsExactlyInAnyOrderEntriesOf(java.util.Map.of("Point", 29L, "Interval",
                        14L, "AtLeast", 1L, "AtMost", 2L, "InWords", 17L));
        assertThat(library.inputs()).hasSize(21);
    }

    @Test
    void everyIdThatIsNamedExists() throws IOException {
        var named = library.contradictions().stream().flatMap(row -> row.between().stream()).toList();
        assertThat(named).hasSizeGreaterThan(45).allSatisfy(id -> assertThat(library.source(id)).as(id).isPresent());
        assertThat(idsIn(library.entries().stream().map(Entry::note))).isNotEmpty().allSatisfy(this::assertKnown);
        var derived = library.sources().stream().filter(source -> source.publisher().equals("derived"));
        assertThat(idsIn(derived.map(Source::title))).isNotEmpty().allSatisfy(this::assertKnown);
        var shipped = new ShippedScenarios();
        assertThat(idsIn(shipped.ids().stream().map(shipped::scenario).map(scenario -> scenario.description())))
                .isNotEmpty().allSatisfy(this::assertKnown);
        assertThat(idsIn(evidence.readings().all().stream().flatMap(reading -> reading.values().stream())
                .map(ReadingValue::note))).isNotEmpty().allSatisfy(this::assertKnown);
    }

    private void assertKnown(String id) {
        assertThat(library.entry(id)).as(id).isPresent();
    }

    private static List<String> idsIn(Stream<String> texts) {
        return texts.flatMap(text -> ID.matcher(text).results().map(found -> found.group()))
                .filter(id -> !NO_IDS.contains(id)).filter(id -> id.startsWith("X") || id.indexOf('-') > 0).toList();
    }

    @Test
    void contradictionsOfAParameterAreThoseOfItsSources() {
        assertThat(library.contradictions(dependence())).extracting(Contradiction::id).containsExactly("X4", "X5",
                "X7", "X8", "X14", "X17");
        assertThat(library.contradictions("UK-OUT-NPCCA")).extracting(Contradiction::id).containsExactly("X1");
        assertThat(library.contradictions().stream().filter(Contradiction::isRepetition)).extracting(Contradiction::id)
                .containsExactly("X17");
        assertThat(library.contradictions().stream().filter(row -> !row.isLinked())).extracting(Contradiction::id)
                .containsExactly("X3", "X8", "X16");
    }

    @Test
    void whatRepeatsIsWhatItsRowNames() throws IOException {
        var groups = JsonParser.parseString(Files.readString(Path.of("assets/evidence/repeats.json"))).getAsJsonArray();
        assertThat(groups).hasSize(3);
        for (var group : groups) {
            var row = library.entry(group.getAsJsonObject().get("row").getAsString()).orElseThrow();
            for (var id : group.getAsJsonObject().getAsJsonArray("ids")) {
                assertThat(row.note()).contains(id.getAsString());
            }
        }
    }

    @Test
    void everyAddressIsOneOnTheWeb() {
        var addresses = library.sources().stream().map(Source::url).filter(url -> !url.isEmpty()).toList();
        assertThat(addresses).hasSize(90)
                .allSatisfy(url -> assertThat(AddedSource.ADDRESS.matcher(url).matches()).as(url).isTrue());
    }

    @Test
    void everyDateIsUnderstood() {
        assertThat(library.sources().stream().map(Source::date).filter(date -> !date.isEmpty()))
                .hasSize(95).allSatisfy(date -> assertThat(PublicationDate.parse(date)).as(date).isPresent());
        assertThat(PublicationDate.parse("2026-03/05")).contains(new PublicationDate(2026, 5, 0));
        assertThat(PublicationDate.parse("2025-26")).contains(new PublicationDate(2026, 0, 0));
        assertThat(PublicationDate.parse("2022-2026")).contains(new PublicationDate(2026, 0, 0));
        assertThat(PublicationDate.parse("2024, 2025")).contains(new PublicationDate(2025, 0, 0));
        assertThat(Stream.of("2024-04-21", "2024-04", "2024", "2023-12-07").sorted(
                (one, other) -> PublicationDate.parse(one).orElseThrow()
                        .compareTo(PublicationDate.parse(other).orElseThrow())))
                .containsExactly("2023-12-07", "2024-04-21", "2024-04", "2024");
        assertThat(PublicationDate.parse("undated")).isEmpty();
    }

    @Test
    void everyGradeHasItsWords() {
        assertThat(Arrays.stream(Grade.values()).map(Grade::text)).allMatch(text -> !text.isBlank())
                .doesNotHaveDuplicates();
        assertThat(library.sources().stream().map(Source::grade).distinct()).hasSize(Grade.values().length);
    }

    private static ScenarioInput share() {
        return new ServiceInput("messenger", ServiceField.SHARE);
    }

    private static ScenarioInput dependence() {
        return new ServiceInput("messenger", ServiceField.CONTENT_DEPENDENCE);
    }
}
