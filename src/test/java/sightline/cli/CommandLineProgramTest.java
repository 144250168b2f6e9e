package sightline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import sightline.analysis.Draws;
import sightline.analysis.EnsembleRunner;
import sightline.analysis.SummaryRequest;
import sightline.evidence.ShippedEvidence;
import sightline.file.PipeOutput;
import sightline.model.AddedSource;
import sightline.model.Bounds;
import sightline.model.Output;
import sightline.model.Parameter;
import sightline.model.ParameterInput;
import sightline.model.Run;
import sightline.model.Series;
import sightline.model.Setting;
import sightline.scenario.ScenarioFiles;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;
import sightline.text.Version;

class CommandLineProgramTest {

    private static final String OF_FUTURES = "54 to 135 fewer children safeguarded in November 2025 in half of futures; "
            + "21 to 223 in nine tenths. With every setting at its value: 66.";
    private static final String HEADLINE = "66 fewer children safeguarded in November 2025 "
            + "than with the same cases and nothing hidden, with every setting at its value.";

    private final ShippedScenarios shipped = new ShippedScenarios();
    private final ShippedEvidence evidence = new ShippedEvidence();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> opened = new ArrayList<>();

    @TempDir
    private Path folder;
    private String good;
    private String bad;

    @BeforeEach
    void writeFiles() throws IOException {
        good = folder.resolve("good.sightline").toString();
        bad = folder.resolve("bad.sightline").toString();
        ScenarioFiles.write(Path.of(good), shipped.opening());
        Files.writeString(Path.of(bad), "{\n  \"sightline\": 1,\n  \"months\": 0\n}\n");
    }

    @Test
    void withoutOutputsTheHeadlineIsSaid() {
        assertThat(run("run", good)).isZero();
        assertThat(out).hasToString(OF_FUTURES + "\n");
        out.reset();
        assertThat(run("run", good, "--futures", "0")).isZero();
        assertThat(out).hasToString(HEADLINE + "\n");
        out.reset();
        assertThat(run("run", good, "--futures", "3")).isZero();
        assertThat(out).hasToString(
                HEADLINE + " Futures drawn: 3, too few to say where they lie; at least 200 are needed.\n");
    }

    @Test
    void futuresAndSeedAreTheFilesUnlessSaid() throws IOException {
        var sampled = folder.resolve("sampled.sightline").toString();
        ScenarioFiles.write(Path.of(sampled), shipped.opening().withSampling(700, 5));
        assertThat(run("run", sampled, "--csv", "-")).isZero();
        var ofFile = out.toString(UTF_8);
        for (var arguments : List.of("--futures 700 --seed 5", "--futures 700 --seed 6", "--futures 701 --seed 5")) {
            out.reset();
            assertThat(run(("run " + good + " --csv - " + arguments).split(" "))).isZero();
            assertThat(out.toString(UTF_8).equals(ofFile)).isEqualTo(arguments.equals("--futures 700 --seed 5"));
        }
    }

    @Test
    void csvOfFuturesHasTheirBands() {
        assertThat(run("run", good, "--csv", "-", "--futures", "300", "--seed", "7")).isZero();
        try (var ensembles = new EnsembleRunner(1)) {
            var bands = ensembles
                    .run(shipped.opening(), 300, 7, SummaryRequest.bands(List.of(Output.SAFEGUARDED_GAP)), () -> false)
                    .orElseThrow().bands(Output.SAFEGUARDED_GAP);
            var run = Run.of(shipped.opening());
            var expected = new StringBuilder("safeguardedGap,23,2025-11,")
                    .append(run.value(Output.SAFEGUARDED_GAP, 23));
            for (int level = 0; level < 5; level++) {
                expected.append(',').append(bands.quantile(level, 23));
            }
            expected.append(',').append(bands.mean(23));
            assertThat(out.toString(UTF_8).lines()).hasSize(1 + Series.all(run.scenario()).size() * 61)
                    .startsWith("series,month,date,value,p05,p25,p50,p75,p95,mean").contains(expected.toString());
        }
    }

    @Test
    void drawsAreAFutureALine() throws IOException {
        var file = folder.resolve("draws.csv");
        assertThat(run("draws", good, "--out", file.toString(), "--series", "safeguardedGap@23,coverage.messenger",
                "--futures", "300", "--seed", "7")).isZero();
        assertThat(run("draws", good, "--out", "-", "--series", "safeguardedGap@23", "--series", "coverage.messenger",
                "--futures", "300", "--seed", "7")).isZero();
        assertThat(out).hasToString(Files.readString(file));
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(301);
        assertThat(lines.getFirst()).startsWith("future,rolloutCoverage,metadataEffectiveness,")
                .endsWith(",services.other.contentDependence,safeguardedGap@23,coverage.messenger@60");
        var third = lines.get(3).split(",");
        assertThat(third).hasSize(lines.getFirst().split(",").length).startsWith("2", "1.0").endsWith("1.0");
        try (var ensembles = new EnsembleRunner(1)) {
            var cell = new Draws.Cell(Output.SAFEGUARDED_GAP, 23);
            var draws = ensembles.draws(shipped.opening(), 300, 7, List.of(cell), () -> false).orElseThrow();
            assertThat(third[third.length - 2]).isEqualTo(Double.toString(draws.value(cell.series(), 23, 2)));
            assertThat(third[2]).isEqualTo(Double.toString(draws.input(1, 2)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            --out - --series none => “none” is no series of this scenario; they are listed by sightline series
            --out - --series safeguarded@61 => “61” is no month of this scenario; its months are 0 to 60
            --out - --series safeguarded@-1 => “-1” is no month of this scenario; its months are 0 to 60
            --out - --series safeguarded@ => “” is no month of this scenario; its months are 0 to 60
            --out - --futures 0 => there is nothing to write of 0 futures; draw at least 1
            --out - --futures 1048577 => Invalid value for option '--futures': “1048577” is not a whole number within 0 to \
            1048576, in digits alone such as 8192
            --out - --futures 1.5 => Invalid value for option '--futures': “1.5” is not a whole number within 0 to 1048576, \
            in digits alone such as 8192
            --out - --futures +5 => Invalid value for option '--futures': “+5” is not a whole number within 0 to 1048576, \
            in digits alone such as 8192
            --out - --futures 1,024 => Invalid value for option '--futures': “1,024” is not a whole number within 0 to \
            1048576, in digits alone such as 8192
            --out - --seed \u0663 => Invalid value for option '--seed': “\u0663” is not a whole number within 0 to \
            9007199254740991, in digits alone such as 8192
            --out - --seed -1 => Invalid value for option '--seed': “-1” is not a whole number within 0 to \
            9007199254740991, in digits alone such as 8192
            --futures 3 => Missing required option: '--out=CSV|-'
            """)
    void badUsageOfDrawsIsOneLine(String arguments, String problem) {
        assertThat(run(("draws " + good + " " + arguments).split(" "))).isEqualTo(2);
        assertThat(err).hasToString("sightline draws: " + problem + "; see sightline draws --help\n");
        assertThat(out).hasToString("");
    }

    @Test
    void everySeriesThatIsListedCanBeDrawn() {
        assertThat(run("series", good)).isZero();
        var ids = out.toString(UTF_8).lines().skip(1).map(line -> line.split(" ")[0]).toList();
        assertThat(ids).contains("visibleIndex.messenger");
        out.reset();
        assertThat(run("draws", good, "--out", "-", "--futures", "300", "--series", String.join(",", ids))).isZero();
        var lines = out.toString(UTF_8).lines().toList();
        assertThat(lines).hasSize(301).first().asString().endsWith(
                ids.stream().map(id -> id + "@60").collect(Collectors.joining(",", ",", "")));
        var header = List.of(lines.getFirst().split(","));
        int index = header.indexOf("visibleIndex.messenger@60");
        assertThat(lines.stream().skip(1).map(line -> line.split(",")[index]).map(Double::valueOf))
                .allMatch(value -> value >= 0 && value <= 100);
        assertThat(lines.stream().skip(1).map(line -> line.split(",")[index]).distinct()).hasSizeGreaterThan(100);
    }

    @Test
    void drawsAreNotWrittenOverTheScenario() throws IOException {
        var before = Files.readString(Path.of(good));
        assertThat(run("draws", good, "--out", good)).isEqualTo(2);
        assertThat(Files.readString(Path.of(good))).isEqualTo(before);
        assertThat(err).hasToString(good + ": this is the scenario itself; name another file to write to\n");
    }

    @Test
    void theHeadlineOfAShortScenarioIsItsLastMonths() throws IOException {
        ScenarioFiles.write(Path.of(good), shipped.opening().withSpan(shipped.opening().start(), 5));
        assertThat(run("run", good)).isZero();
        assertThat(out.toString(UTF_8)).contains("in May 2024");
    }

    @Test
    void csvIsWrittenToAFile() throws IOException {
        var file = folder.resolve("a.csv");
        assertThat(run("run", good, "--csv", file.toString(), "--futures", "0")).isZero();
        assertThat(out).hasToString("");
        assertCsv(Files.readString(file));
    }

    @Test
    void csvIsWrittenToTheStandardOutput() {
        assertThat(run("run", "--csv=-", good, "--futures=0")).isZero();
        assertCsv(out.toString(UTF_8));
    }

    private void assertCsv(String csv) {
        var run = Run.of(shipped.opening());
        var lines = csv.split("\n");
        assertThat(lines).hasSize(1 + Series.all(run.scenario()).size() * 61).startsWith("series,month,date,value",
                "safeguarded,0,2023-12,1200.0");
        assertThat(lines).contains(
                "safeguardedGap,23,2025-11," + Double.toString(run.value(Output.SAFEGUARDED_GAP, 23)));
    }

    @Test
    void aPictureHasTheChartSizeAndThemeAskedFor() throws IOException {
        var dark = folder.resolve("dark.png");
        var light = folder.resolve("light.png");
        assertThat(run("run", good, "--png", dark.toString(), "--chart", "cases", "--size", "800x600", "--theme",
                "dark")).isZero();
        assertThat(run("run", good, "--png", light.toString())).isZero();
        var darkImage = ImageIO.read(dark.toFile());
        var lightImage = ImageIO.read(light.toFile());
        assertThat(List.of(darkImage.getWidth(), darkImage.getHeight())).isEqualTo(List.of(800, 600));
        assertThat(List.of(lightImage.getWidth(), lightImage.getHeight())).isEqualTo(List.of(1600, 900));
        assertThat(darkImage.getRGB(1, 1) & 0xff).isLessThan(0x60);
        assertThat(lightImage.getRGB(1, 1) & 0xff).isGreaterThan(0xe0);
        assertThat(Files.readString(dark, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("Where cases go");
        assertThat(out).hasToString("");
    }

    @Test
    void numbersAndPictureComeTogether() throws IOException {
        var png = folder.resolve("a.png");
        assertThat(run("run", good, "--csv", "-", "--png", png.toString(), "--futures", "0")).isZero();
        assertCsv(out.toString(UTF_8));
        assertThat(ImageIO.read(png.toFile())).isNotNull();
    }

    @Test
    void aPictureHasTheBandsOfTheFuturesAskedFor() throws IOException {
        var with = folder.resolve("with.png");
        var without = folder.resolve("without.png");
        assertThat(run("run", "assets/scenarios/messenger-middle.sightline", "--png", with.toString())).isZero();
        assertThat(run("run", "assets/scenarios/messenger-middle.sightline", "--png", without.toString(), "--futures",
                "0")).isZero();
        assertThat(palest(ImageIO.read(with.toFile()))).isGreaterThan(100_000);
        assertThat(palest(ImageIO.read(without.toFile()))).isLessThan(5_000);
    }

    /** How many pixels are a pale blue, as only bands are. */
    private static int palest(java.awt.image.BufferedImage picture) {
        int found = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                int red = picture.getRGB(x, y) >> 16 & 0xff;
                int blue = picture.getRGB(x, y) & 0xff;
                found += blue > 0xc0 && blue - red > 20 ? 1 : 0;
            }
        }
        return found;
    }

    @Test
    void nothingIsWrittenWhenTheScenarioIsBad() throws IOException {
        var csv = folder.resolve("a.csv");
        var png = folder.resolve("a.png");
        Files.writeString(csv, "old");
        assertThat(run("run", bad, "--csv", csv.toString(), "--png", png.toString())).isEqualTo(2);
        assertThat(err).hasToString(bad
                + ": $.months (line 3, column 13): found 0; expected a whole number within 1 to 240\n");
        assertThat(out).hasToString("");
        assertThat(csv).hasContent("old");
        assertThat(png).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            --chart x => Invalid value for option '--chart': “x” is no chart; the charts are safeguarded, arrests, gap, \
            cumulative-gap, cases, coverage, visible-index, triage, lawful
            --theme x => Invalid value for option '--theme': “x” is no theme; the themes are light, dark, high-contrast
            --size 0x9 => Invalid value for option '--size': “0x9” is no size of a picture; write two numbers within 320 \
            to 10000 such as 1600x900, at most 40 million pixels in all
            --csv => Missing required parameter for option '--csv' (OUT|-)
            --nothing => Unknown option: '--nothing'
            more => Unmatched argument at index 4: 'more'
            """)
    void badUsageIsOneLineAndWritesNothing(String arguments, String problem) {
        var png = folder.resolve("a.png");
        var all = new ArrayList<>(List.of("run", good, "--png", png.toString()));
        all.addAll(List.of(arguments.split(" ")));
        assertThat(run(all.toArray(String[]::new))).isEqualTo(2);
        assertThat(err)
                .hasToString(
                        "sightline run: " + problem + "; see sightline run --help\n");
        assertThat(png).doesNotExist();
    }

    @Test
    void whatIsNeitherCommandNorFileIsSaidSo() {
        assertThat(run("none.sightline")).isEqualTo(2);
        assertThat(err).hasToString(
                "sightline: “none.sightline” is neither a command nor a file that exists; see sightline --help\n");
        err.reset();
        assertThat(run("--none")).isEqualTo(2);
        assertThat(err).hasToString("sightline: Unknown option: '--none'; see sightline --help\n");
        err.reset();
        assertThat(run()).isEqualTo(2);
        assertThat(err).hasToString("sightline: a command is needed; see sightline --help\n");
        err.reset();
        assertThat(run("run")).isEqualTo(2);
        assertThat(err).hasToString("sightline run: Missing required parameter: 'FILE'; see sightline run --help\n");
    }

    @Test
    void whatIsAShippedScenarioIsToldItsCommands() {
        assertThat(run("messenger-middle")).isEqualTo(2);
        assertThat(err).hasToString("sightline: “messenger-middle” is a shipped scenario, not a command; open it with "
                + "sightline open messenger-middle, or simulate it with sightline run messenger-middle; "
                + "see sightline --help\n");
    }

    @Test
    void anOutputWhoseLinksLeadInACircleIsRefused() throws IOException {
        var circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle")).toString();
        for (var command : List.of("run GOOD --futures 0 --csv", "run GOOD --futures 0 --png",
                "run GOOD --csv - --png", "draws GOOD --futures 1 --out", "evidence GOOD --csv",
                "evidence --list --csv",
                "evidence --list --bibtex", "evidence --list --csv - --bibtex")) {
            err.reset();
            var words = new ArrayList<>(List.of(command.replace("GOOD", good).split(" ")));
            words.add(circle);
            assertThat(run(words.toArray(String[]::new))).as(command).isEqualTo(2);
            assertThat(err).as(command).hasToString(
                    circle + ": this file cannot be written: its links lead in a circle; it was left as it was\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"draws GOOD --futures 4000 --out -", "run GOOD --futures 300 --csv -",
            "evidence --list --csv -", "evidence --list"})
    void nothingIsWrittenForAReaderWhoHasGone(String command) {
        var offered = new AtomicLong();
        var pipe = new PipeOutput(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        }, folder.resolve("none"));
        var counted = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                offered.incrementAndGet();
                pipe.write(one);
            }
        };
        assertThat(program(new PrintStream(new BufferedOutputStream(counted), false, UTF_8))
                .run(command.replace("GOOD", good).split(" "))).isZero();
        assertThat(err).hasToString("");
        assertThat(offered).hasValueLessThanOrEqualTo(2); // what was written first, and what was left of it at the end
    }

    @Test
    void aReaderWhoHasGoneKeepsNoFileFromBeingWritten() {
        var gone = new PrintStream(new PipeOutput(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        }, folder.resolve("none")), false, UTF_8);
        var bib = folder.resolve("e.bib");
        assertThat(program(gone).run("evidence", "--list", "--csv", "-", "--bibtex", bib.toString())).isZero();
        assertThat(bib).content().contains("@misc{M-NCA,");
        assertThat(program(gone).run("evidence", "--list", "--csv", "-", "--bibtex", folder.toString())).isEqualTo(2);
        assertThat(err).hasToString(folder + ": this is a folder; name a file in it\n");
        assertThat(program(gone).run("run", bad)).isEqualTo(2);
    }

    @Test
    void argumentsCannotBreakTheLine() {
        assertThat(run("a\nb\u001b[31m")).isEqualTo(2);
        assertThat(run("run", folder.resolve("x\ny").toString())).isEqualTo(2);
        assertThat(run("validate", "@" + good)).isEqualTo(2);
        assertThat(err.toString(UTF_8).split("\n")).hasSize(3);
        assertThat(err.toString(UTF_8)).doesNotContain("\u001b").contains("@" + good + ": there is no such file");
    }

    @Test
    void anOutputIsNeverTheInputNorTheOtherOutput() throws IOException {
        var before = Files.readString(Path.of(good));
        var samePlace = folder.resolve("sub/../good.sightline").toString();
        Files.createDirectory(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("link"), Path.of(good));
        for (var output : List.of(good, samePlace, folder.resolve("link").toString())) {
            assertThat(run("run", good, "--csv", output)).isEqualTo(2);
            assertThat(run("run", good, "--png", output)).isEqualTo(2);
        }
        assertThat(Files.readString(Path.of(good))).isEqualTo(before);
        err.reset();
        var both = folder.resolve("x").toString();
        assertThat(run("run", good, "--csv", both, "--png", both)).isEqualTo(2);
        assertThat(run("run", good, "--png", "-")).isEqualTo(2);
        assertThat(err).hasToString(both + ": numbers and picture cannot be written to the same file; name two\n"
                + "-: a picture is not written to the standard output; name a file\n");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        var lost = folder.resolve("none/a.csv").toString();
        assertThat(run("run", good, "--csv", lost)).isEqualTo(2);
        assertThat(err).hasToString(lost + ": there is no such folder to write into; name one that exists\n");
    }

    @Test
    void aFullStandardOutputIsSaid() {
        var full = new PrintStream(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("no space");
            }
        });
        assertThat(program(full).run("run", good, "--csv", "-")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).endsWith(
                "\nstandard output: it could not be written in full; check free space, or the program reading it\n");
    }

    @Test
    void optionsOfAPictureWithoutOneAreWarnedOf() {
        assertThat(run("run", good, "--theme", "dark")).isZero();
        assertThat(err.toString(UTF_8))
                .startsWith("sightline run: --chart, --size and --theme change nothing without --png\n");
        assertThat(out).hasToString(OF_FUTURES + "\n");
    }

    @Test
    void everyFileIsValidated() {
        assertThat(run("validate", good)).isZero();
        assertThat(run("validate", bad, good, folder.toString())).isEqualTo(2);
        assertThat(out).hasToString((good + ": valid\n").repeat(2));
        assertThat(err).hasToString(
                bad + ": $.months (line 3, column 13): found 0; expected a whole number within 1 to 240\n" + folder
                        + ": this is a folder; name a file in it\n");
        assertThat(run("validate")).isEqualTo(2);
    }

    @Test
    void shippedFilesAreValid() {
        var files = shipped.ids().stream().map(id -> "assets/scenarios/" + id + ".sightline");
        var arguments = java.util.stream.Stream.concat(java.util.stream.Stream.of("validate"), files);
        assertThat(run(arguments.toArray(String[]::new))).isZero();
        assertThat(out.toString(UTF_8).lines()).hasSize(shipped.ids().size());
    }

    @Test
    void aShippedScenarioGoesByItsNameWhereThereIsNoFile() {
        for (var id : shipped.ids()) {
            assertThat(run("run", id, "--futures", "0")).isZero();
        }
        assertThat(out.toString(UTF_8)).startsWith(HEADLINE + "\n").hasLineCount(shipped.ids().size());
        assertThat(run("draws", "on-device", "--out", "-", "--futures", "1")).isZero();
        assertThat(run("validate", "on-device")).isZero();
        assertThat(run("evidence", "on-device")).isZero();
        assertThat(run("series", "on-device")).isZero();
        assertThat(err.toString(UTF_8)).contains("messenger-middle: assumed: ");
    }

    @Test
    void shippedScenariosAreListed() {
        assertThat(run("scenarios")).isZero();
        var lines = out.toString(UTF_8).lines().toList();
        assertThat(lines.stream().map(line -> line.split(" ")[0])).containsExactlyElementsOf(shipped.ids());
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).endsWith("  " + shipped.scenario(shipped.ids().get(i)).name());
        }
    }

    @Test
    void seriesAreListedWithUnitAndMeaning() {
        assertThat(run("series")).isZero();
        var any = out.toString(UTF_8).lines().toList();
        assertThat(any).hasSize(1 + Output.values().length + 2).allMatch(line -> line.split(" {2,}").length == 3)
                .anyMatch(line -> line.matches("coverage\\.SERVICE +share +Share of the service’s messages .*"))
                .anyMatch(line -> line.matches("lawful\\.classADrugs +tonnes a month +Class A drugs .*"));
        out.reset();
        assertThat(run("series", good)).isZero();
        var ids = out.toString(UTF_8).lines().skip(1).map(line -> line.split(" ")[0]).toList();
        assertThat(ids).startsWith(Series.all(shipped.opening()).stream().map(Series::id).toArray(String[]::new))
                .endsWith(Series.visibleIndices(shipped.opening()).stream().map(Series::id).toArray(String[]::new));
        assertThat(out.toString(UTF_8)).contains(
                shipped.opening().services().getFirst().name() + ": Share of the service’s messages");
        assertThat(run("series", folder.toString())).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de    | series;month;date;value | safeguarded;0;2023-12;1200,0
            fr-CA | series;month;date;value | safeguarded;0;2023-12;1200,0
            de-CH | series;month;date;value | safeguarded;0;2023-12;1200.0
            en-GB | series,month,date,value | safeguarded,0,2023-12,1200.0
            """)
    void csvIsAsSpreadsheetsOfALocaleExpectIt(String tag, String header, String first) {
        assertThat(run("run", good, "--csv", "-", "--futures", "0", "--csv-locale", tag)).isZero();
        assertThat(out.toString(UTF_8)).startsWith(header + "\n" + first + "\n");
        out.reset();
        assertThat(run("run", good, "--csv", "-", "--futures", "300", "--csv-locale", tag)).isZero();
        assertThat(out.toString(UTF_8)).startsWith(header).contains("\n" + first);
    }

    @Test
    void allCsvIsWrittenForALocale() {
        assertThat(run("draws", good, "--out", "-", "--futures", "2", "--csv-locale", "de")).isZero();
        assertThat(out.toString(UTF_8)).startsWith("future;rolloutCoverage;").contains("\n1;1,0;")
                .doesNotContain(".0;");
        out.reset();
        assertThat(run("evidence", good, "--csv", "-", "--csv-locale", "de")).isZero();
        assertThat(out.toString(UTF_8)).startsWith("parameter;value;").contains("\nleadShelfLife;6,0;3,0;24,0;");
        out.reset();
        assertThat(run("evidence", "--list", "--csv", "-", "--csv-locale", "de")).isZero();
        assertThat(out.toString(UTF_8)).startsWith("id;topic;");
        assertThat(run("evidence", "--list", "--csv-locale", "de")).isZero();
        assertThat(err).hasToString("sightline evidence: --csv-locale changes nothing without --csv\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de_DE", "xx", "german", "de-XX", "d"})
    void aLocaleThatIsNoneIsRefusedWithAnExample(String tag) {
        assertThat(run("run", good, "--csv", "-", "--csv-locale", tag)).isEqualTo(2);
        assertThat(err).hasToString("sightline run: Invalid value for option '--csv-locale': “" + tag
                + "” is not a known locale; write a language and perhaps a country, such as de or fr-CA; "
                + "see sightline run --help\n");
    }

    @Test
    void otherNamesOfAnOutputAreSaidToKeepTheOldContent() throws IOException {
        var csv = folder.resolve("a.csv");
        var other = folder.resolve("b.csv");
        Files.writeString(csv, "old");
        Files.createLink(other, csv);
        assertThat(run("evidence", good, "--csv", csv.toString())).isZero();
        assertThat(err).hasToString(csv + ": this file has other names (hard links); they keep the old content\n");
        assertThat(other).hasContent("old");
        assertThat(csv).content().startsWith("parameter,");
    }

    @Test
    void twoNamesOfOneOutputThatIsNotThereYetAreRefused() throws IOException {
        var link = folder.resolve("l.csv");
        Files.createSymbolicLink(link, Path.of("t.csv"));
        assertThat(run("run", good, "--csv", link.toString(), "--png", folder.resolve("t.csv").toString()))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("numbers and picture cannot be written to the same file");
        assertThat(folder.resolve("t.csv")).doesNotExist();
    }

    @Test
    void oneOutputUnderTwoNamesOfItsFolderIsRefused() throws IOException {
        Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("alias"), Path.of("real"));
        var csv = folder.resolve("real/x.out");
        assertThat(run("run", good, "--futures", "0", "--csv", csv.toString(), "--png",
                folder.resolve("alias/x.out").toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("numbers and picture cannot be written to the same file");
        assertThat(csv).doesNotExist();
        // A name that only looks the same is another file.
        Files.createDirectory(folder.resolve("real/deep"));
        Files.createSymbolicLink(folder.resolve("down"), Path.of("real/deep"));
        assertThat(run("run", good, "--futures", "0", "--csv", folder.resolve("x.out").toString(), "--png",
                folder.resolve("down/../x.out").toString())).isZero();
        assertThat(csv).exists();
        assertThat(folder.resolve("x.out")).content().startsWith("series,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"he", "ar", "fa", "ur"})
    void numbersBelowZeroAreWrittenInEveryLocale(String tag) throws IOException {
        ScenarioFiles.write(Path.of(good), shipped.opening().withValue(Parameter.CASES_CHANGE, -0.2));
        var there = new Numbers(Locale.forLanguageTag(tag));
        new CommandLineProgram(stream(out), stream(err), (file, name) -> 0, shipped, evidence, there)
                .run("evidence", good);
        var number = there.format(Parameter.CASES_CHANGE.unit(), -0.2);
        assertThat(number.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT)).isTrue();
        assertThat(out.toString(UTF_8)).contains(" " + number + " ").doesNotContain("\ufffd");
    }

    @Test
    void marksOfDirectionInNamesTurnNothingBesideThem() throws IOException {
        var name = "\u202eeliforp\u2067\u200f";
        var hostile = Files.move(Path.of(good), folder.resolve("a\u202eb\nc.sightline"));
        ScenarioFiles.write(hostile, shipped.opening().withName(name).withEvidence(List.of(new AddedSource(
                new ParameterInput(Parameter.GROWTH), new Bounds(0, 0), "", name, "", "", ""))));
        assertThat(run("validate", hostile.toString())).isZero();
        assertThat(out).hasToString(folder + "/ab c.sightline: valid\n");
        for (var command : List.of("run --futures 0", "evidence", "evidence --csv -", "run --csv - --futures 0")) {
            var words = new ArrayList<>(List.of(command.split(" ")));
            words.add(1, hostile.toString());
            assertThat(run(words.toArray(String[]::new))).isZero();
        }
        assertThat(out.toString(UTF_8) + err.toString(UTF_8)).contains("“eliforp” (added in this scenario)")
                .doesNotContainPattern("[\\u202a-\\u202e\\u2066-\\u2069\\u200f\\ufffd]");
    }

    @Test
    void chartsAreListed() {
        assertThat(run("charts")).isZero();
        assertThat(out.toString(UTF_8).lines().map(line -> line.split(" ")[0])).containsExactly("safeguarded",
                "arrests", "gap", "cumulative-gap", "cases", "coverage", "visible-index", "triage", "lawful");
        assertThat(out.toString(UTF_8)).contains("gap             Gap in children safeguarded\n");
    }

    @Test
    void cautionsAreALineEachOnTheErrorStream() {
        assertThat(run("run", good, "--futures", "0")).isZero();
        var lines = err.toString(UTF_8).lines().toList();
        assertThat(lines.stream().map(line -> line.substring(good.length()).split(": ")[1])).containsExactly("share",
                "share-after", "counted-twice", "no-before-after", "safeguarded", "assumed", "capacity");
        assertThat(lines).allMatch(line -> line.startsWith(good + ": "));
        assertThat(lines.get(5)).startsWith(good + ": assumed: 18 settings");
        err.reset();
        assertThat(run("run", good, "--futures", "0", "--csv", "-")).isZero();
        assertThat(err.toString(UTF_8)).contains("assumed: 21 settings");
        err.reset();
        assertThat(run("run", good, "--chart", "lawful", "--png", folder.resolve("a.png").toString())).isZero();
        assertThat(err.toString(UTF_8)).contains("assumed: 3 settings").doesNotContain("safeguarded:");
    }

    @Test
    void valuesThatNoFigureContainsAreWarnedOf() throws IOException {
        ScenarioFiles.write(Path.of(good), shipped.opening().withValue(Parameter.METADATA_EFFECTIVENESS, 0.5)
                .withService(0, shipped.opening().services().getFirst()
                        .withContentDependence(Setting.certain(0.8))));
        assertThat(run("run", good, "--futures", "0")).isZero();
        assertThat(err.toString(UTF_8).lines()).startsWith(
                good + ": levers.metadataEffectiveness: 50% lies outside its range, 2% to 13.2%, so it counts as pinned: "
                        + "its range has no effect",
                good + ": levers.metadataEffectiveness: 50% is outside the cited range: no figure above 13.2%",
                good + ": services.messenger.contentDependence: 80% is outside the cited range: no figure between "
                        + "72.5% and 92%");
    }

    @Test
    void everyCommandWarnsOfAValueOutsideItsRangeAndOfNoneWithin() throws IOException {
        var opening = shipped.opening();
        ScenarioFiles.write(Path.of(good), opening.withValue(Parameter.METADATA_EFFECTIVENESS, 0.5)
                .withValue(Parameter.CASE_SUBSTITUTION, 0.6));
        for (var arguments : List.of(List.of("validate", good), List.of("series", good), List.of("evidence", good),
                List.of("draws", good, "--out", "-", "--futures", "1"))) {
            err.reset();
            assertThat(run(arguments.toArray(String[]::new))).isZero();
            assertThat(err.toString(UTF_8).lines().filter(line -> line.contains("pinned"))).as(arguments.toString())
                    .singleElement().asString().startsWith(good + ": levers.metadataEffectiveness: 50% lies outside");
        }
    }

    @Test
    void whatIsBehindEachValueThatMattersIsATable() throws IOException {
        var source = new AddedSource(new ParameterInput(Parameter.GROWTH), new Bounds(0, 0), "",
                "Mine\u001b", "",
                "", "");
        ScenarioFiles.write(Path.of(good), shipped.opening().withEvidence(List.of(source)));
        assertThat(run("evidence", good)).isZero();
        var lines = out.toString(UTF_8).lines().toList();
        assertThat(lines).hasSize(1 + 21 + 2).doesNotHaveDuplicates();
        assertThat(lines.getFirst()).startsWith("Parameter  ").contains("  Value  ", "  Sources  ")
                .endsWith("Standing");
        assertThat(lines)
                .anyMatch(line -> line.matches("metadataEffectiveness +8% +E-META-STATE, M-WA-RATIO +inside the "
                        + "only cited interval; proxies only"));
        assertThat(lines)
                .anyMatch(line -> line.matches("growth +6% +G-UK2X, G-IWF, G-NSPCC, G-IMG, \u201cMine \u201d "
                        + "\\(added in this scenario\\) +within 2 of 4 figures, below the others; proxies only"));
        assertThat(lines).noneMatch(line -> line.startsWith("services.instagram") || line.contains("rollout."));
        assertThat(err).hasToString("");
    }

    @Test
    void whatIsBehindEachValueIsCsvToo() throws IOException {
        var file = folder.resolve("e.csv");
        assertThat(run("evidence", good, "--csv", file.toString())).isZero();
        assertThat(run("evidence", good, "--csv", "-")).isZero();
        assertThat(out).hasToString(Files.readString(file));
        assertThat(Files.readAllLines(file)).hasSize(24).startsWith(
                "parameter,value,low,high,standing,outside,sources,added,pinned")
                .contains("leadShelfLife,6.0,3.0,24.0,no published figure: assumption,,,,false");
        assertThat(run("evidence", good, "--csv", good)).isEqualTo(2);
    }

    @Test
    void theEvidenceIsListedAndWrittenInTwoFormats() throws IOException {
        assertThat(run("evidence", "--list")).isZero();
        assertThat(out.toString(UTF_8).lines()).hasSize(120).anyMatch(line -> line.matches(
                "M-NCA +primary +2023-12-07 +National Crime Agency: Measures that rely on metadata alone .*"));
        out.reset();
        var bib = folder.resolve("e.bib");
        assertThat(run("evidence", "--list", "--csv", "-", "--bibtex", bib.toString())).isZero();
        assertThat(out.toString(UTF_8)).startsWith("id,topic,claim,").contains("\nM-NCA,");
        assertThat(Files.readString(bib)).contains("@misc{M-NCA,");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            evidence => name one scenario file, or give --list
            evidence GOOD --list => name one scenario file, or give --list
            evidence GOOD --bibtex - => --bibtex needs --list
            evidence GOOD GOOD => Unmatched argument at index 2: 'GOOD'
            """)
    void badUsageOfEvidenceIsOneLine(String arguments, String problem) {
        assertThat(run(arguments.replace("GOOD", good).split(" "))).isEqualTo(2);
        assertThat(err).hasToString(
                "sightline evidence: " + problem.replace("GOOD", good) + "; see sightline evidence --help\n");
        assertThat(out).hasToString("");
    }

    @Test
    void theWindowIsOpenedWithTheFileOrWithout() {
        assertThat(run("open")).isEqualTo(42);
        assertThat(run("open", good)).isEqualTo(42);
        assertThat(run("open", "on-device")).isEqualTo(42);
        assertThat(opened).containsExactly("nothing", good, "shipped on-device");
    }

    @Test
    void versionAndHelpAreSaid() {
        assertThat(run("--version")).isZero();
        assertThat(out).hasToString("Sightline " + Version.current() + "\n"
                + Version.commit().map(commit -> "commit " + commit).orElse("unknown commit") + "\nJava "
                + Runtime.version() + "\n");
        for (var command : List.of("", "run", "draws", "validate", "scenarios", "series", "charts", "evidence",
                "open")) {
            out.reset();
            assertThat(command.isEmpty() ? run("--help") : run(command, "--help")).isZero();
            assertThat(out.toString(UTF_8)).startsWith("Usage: sightline").contains("--help").doesNotContain("null");
            assertThat(out.toString(UTF_8).lines().skip(1).findFirst().orElseThrow()).isNotBlank();
        }
        assertThat(err).hasToString("");
    }

    @Test
    void aFaultOfTheProgramIsOneLineAndOne() {
        var program = new CommandLineProgram(stream(out), stream(err), (file, name) -> {
            throw new IllegalStateException("two\nlines");
        }, shipped, evidence, new Numbers(Locale.UK));
        assertThat(program.run("open")).isEqualTo(1);
        assertThat(err).hasToString("sightline: this is a fault of version " + Version.current()
                + ", please report it: java.lang.IllegalStateException: two lines\n");
        err.reset();
        var exhausted = new CommandLineProgram(stream(out), stream(err), (file, name) -> {
            throw new OutOfMemoryError("heap");
        }, shipped, evidence, new Numbers(Locale.UK));
        assertThat(exhausted.run("open")).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("too little memory", "--futures", "-Xmx").doesNotContain("report it")
                .hasLineCount(1);
        err.reset();
        var inAWorker = new CommandLineProgram(stream(out), stream(err), (file, name) -> {
            throw new IllegalStateException(new OutOfMemoryError("heap"));
        }, shipped, evidence, new Numbers(Locale.UK));
        assertThat(inAWorker.run("open")).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("too little memory").hasLineCount(1);
    }

    @Test
    void oneFileIsOpenedAtATime() {
        assertThat(run(good, good)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("sightline: one file is opened at a time").contains(good)
                .hasLineCount(1);
        assertThat(opened).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run messenger-middle --csv", "run messenger-middle --png", "draws messenger-middle --out",
            "evidence --list --csv", "validate"})
    void aNameThatIsEmptyOrAFoldersNamesNoFile(String command) throws IOException {
        for (var name : List.of("", folder.resolve("x") + "/")) {
            err.reset();
            var words = new ArrayList<>(List.of(command.split(" ")));
            words.add(name);
            assertThat(run(words.toArray(String[]::new))).isEqualTo(2);
            assertThat(err.toString(UTF_8)).hasLineCount(1)
                    .contains(name.isEmpty() ? "the name of the file is empty" : "ends as the name of a folder does");
        }
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "run messenger-middle --csv", "run messenger-middle --png",
            "draws messenger-middle --out", "evidence --list --csv", "evidence --list --bibtex", "validate", "series",
            "evidence", "open"})
    void aFileNameThatCouldMeanAnotherIsRefused(String command) throws IOException {
        var other = Files.writeString(folder.resolve("out\ufffd.csv"), "kept");
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.add(other.toString());
        assertThat(run(words.toArray(String[]::new))).isEqualTo(2);
        assertThat(err.toString(UTF_8)).hasLineCount(1).contains("the file name “" + other, "another file could be");
        assertThat(other).hasContent("kept");
        assertThat(opened).isEmpty();
        assertThat(CommandLineProgram.isCommandLine(other.toString())).isTrue();
    }

    @Test
    void oneExistingFileAndNothingAreForTheWindow() {
        assertThat(CommandLineProgram.isCommandLine()).isFalse();
        assertThat(CommandLineProgram.isCommandLine(good)).isFalse();
        assertThat(CommandLineProgram.isCommandLine(good, good)).isTrue();
        assertThat(CommandLineProgram.isCommandLine(folder.resolve("none").toString())).isTrue();
        assertThat(CommandLineProgram.isCommandLine("a\0b")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "draws", "validate", "scenarios", "series", "charts", "evidence", "open",
            "--session=/tmp/x", "--first-look=/tmp/x", "--tell-painted", "--help", "--version", ""})
    void commandsAndOptionsAreForTheCommandLine(String argument) {
        assertThat(CommandLineProgram.isCommandLine(argument)).isTrue();
    }

    @Test
    void everyCommandIsKnownAsOne() {
        run("--help");
        var commands = out.toString(UTF_8).split("Commands:\n")[1].lines().filter(line -> line.matches("  \\w.*"))
                .map(line -> line.strip().split(" ")[0]);
        assertThat(commands).containsExactlyInAnyOrderElementsOf(CommandLineProgram.COMMANDS);
    }

    private int run(String... arguments) {
        return program(stream(out)).run(arguments);
    }

    private CommandLineProgram program(PrintStream to) {
        return new CommandLineProgram(to, stream(err), (file, name) -> {
            opened.add(file.map(Path::toString).or(() -> name.map("shipped "::concat)).orElse("nothing"));
            return 42;
        }, shipped, evidence, new Numbers(Locale.UK));
    }

    private static PrintStream stream(OutputStream to) {
        return new PrintStream(to, false, UTF_8);
    }
}
