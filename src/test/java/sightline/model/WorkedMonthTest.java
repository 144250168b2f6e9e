package sightline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import sightline.file.FileException;
import sightline.scenario.ScenarioFiles;

/** The month that {@code src/site/model.md} works out on paper is the program's, and every line of it adds up. */
class WorkedMonthTest {

    /** What a line of the page is among the program's series. */
    private static final Map<String, Series> SERIES = Map.ofEntries(
            Map.entry("K", Output.CAPACITY), Map.entry("c chat", new Series.Coverage("chat")),
            Map.entry("visible", Output.VISIBLE), Map.entry("changed", Output.CASES_CHANGED),
            Map.entry("on device", Output.ON_DEVICE), Map.entry("by users", Output.USER_REPORTED),
            Map.entry("flagged true", Output.FLAGGED_TRUE), Map.entry("unseen", Output.UNSEEN),
            Map.entry("F", Output.FLAGGED), Map.entry("workedS", Output.WORKED_STRONG),
            Map.entry("workedM", Output.WORKED_FLAGS), Map.entry("waitingS", Output.WAITING_STRONG),
            Map.entry("waitingM", Output.WAITING_FLAGS), Map.entry("stale", Output.STALE),
            Map.entry("a", Output.ACTIONABLE), Map.entry("safeguarded", Output.SAFEGUARDED),
            Map.entry("safeguarded cf", Output.SAFEGUARDED_COUNTERFACTUAL), Map.entry("gap", Output.SAFEGUARDED_GAP),
            Map.entry("arrests", Output.ARRESTS), Map.entry("arrests cf", Output.ARRESTS_COUNTERFACTUAL),
            Map.entry("arrests from warrants", Output.LAWFUL_ARRESTS));

    private static final Pattern LINE = Pattern.compile("(?m)^ {4}(?<name>\\S.*?) = (?<sum>.+) = (?<result>[0-9.]+)$");
    private static final Pattern WORKED_OUT = Pattern.compile("[0-9]+\\.[0-9]{3,}");
    /** The page goes on with rounded numbers: so many units of the last decimal may come together. */
    private static final double UNITS = 3;

    private static String section = "";

    private record Line(String name, String sum, String result) {

        double value() {
            return Double.parseDouble(result);
        }

        double lastDecimal() {
            return Math.pow(10, result.indexOf('.') - result.length() + 1.0);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        section = between(Files.readString(Path.of("src/site/model.md")), "\n## One month in numbers\n", "\n## ");
    }

    @Test
    void everyLineAddsUp() {
        assertThat(lines(section)).hasSizeGreaterThan(60).allSatisfy(line -> assertThat(Arithmetic.of(line.sum()))
                .as(line.toString()).isCloseTo(line.value(), within(line.lastDecimal() * 0.501)));
    }

    /** Numbers of the scenario have at most two decimals; whatever has more was worked out before. */
    @Test
    void everyLineGoesOnWithWhatAnotherCameTo() {
        var known = new HashSet<String>();
        for (var line : lines(section)) {
            var used = WORKED_OUT.matcher(line.sum()).results().map(MatchResult::group).toList();
            assertThat(known).as(line.toString()).containsAll(used);
            known.add(line.result());
        }
    }

    @Test
    void everyIndentedLineIsRead() {
        assertThat(lines(section)).hasSameSizeAs(section.lines().filter(line -> line.startsWith("    ")
                && line.contains(" = ")).toList());
    }

    @Test
    void theResultsAreTheProgramsMonthByMonth() throws FileException {
        var run = Run.of(scenario());
        var month0 = lines(between(section, "\n### Month 0\n", "\n### Month 1\n"));
        var month1 = lines(section.substring(section.indexOf("\n### Month 1\n")));
        requireProgram(month0, run, 0);
        requireProgram(month1, run, 1);
        assertThat(month1).extracting(Line::name).containsAll(
                SERIES.keySet().stream().filter(name -> !name.equals("waitingS")).toList());
        assertThat(section).contains("summed from month 0 is "
                + "%.2f".formatted(run.value(Output.SAFEGUARDED_CUMULATIVE_GAP, 1)));
    }

    private static void requireProgram(List<Line> lines, Run run, int month) {
        for (var line : lines) {
            var series = SERIES.get(line.name());
            if (series != null) {
                assertThat(line.value()).as("month %d: %s", month, line)
                        .isCloseTo(run.value(series, month), within(UNITS * line.lastDecimal()));
            }
        }
    }

    private static Scenario scenario() throws FileException {
        var json = between(section, "\n```json\n", "\n```\n");
        return ScenarioFiles.read(json.getBytes(StandardCharsets.UTF_8), "model.md");
    }

    private static List<Line> lines(String text) {
        return LINE.matcher(text).results()
                .map(found -> new Line(found.group("name"), found.group("sum"), found.group("result"))).toList();
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        int to = text.indexOf(end, from + start.length());
        assertThat(to).as(end).isNotNegative();
        return text.substring(from + start.length(), to);
    }
}
