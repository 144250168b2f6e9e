package sightline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import sightline.evidence.ShippedEvidence;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;

/** What is installed beside the program, against what the program itself says. */
class InstalledFilesTest {

    private static final Path PAGE = Path.of("installers", "linux", "sightline.1");
    private static final Pattern OPTION = Pattern.compile("--[a-z]+(-[a-z]+)*");

    @Test
    void theManPageNamesTheOptionsOfAllCommandsAndNoOthers() throws IOException {
        var inHelp = new TreeSet<>(optionsIn(said("--help")));
        for (var command : CommandLineProgram.COMMANDS) {
            inHelp.addAll(optionsIn(said(command, "--help")));
        }
        assertThat(optionsIn(page())).isEqualTo(inHelp);
    }

    @Test
    void theManPageNamesAllCommands() throws IOException {
        assertThat(page().lines().filter(line -> line.startsWith(".B ")).map(line -> line.substring(3))
                .filter(CommandLineProgram.COMMANDS::contains).collect(Collectors.toSet()))
                .isEqualTo(CommandLineProgram.COMMANDS);
    }

    @Test
    void theStarterKnowsTheCommandsThatOpenNoWindow() throws IOException {
        var starter = Files.readString(Path.of("installers", "linux", "Sightline"));
        var named = Pattern.compile("in ([a-z |]+) \\| -\\*\\) cache=").matcher(starter);
        assertThat(named.find()).isTrue();
        var commands = new TreeSet<>(CommandLineProgram.COMMANDS);
        commands.remove("open");
        assertThat(new TreeSet<>(List.of(named.group(1).split(" \\| ")))).isEqualTo(commands);
    }

    @Test
    void theExamplesOfTheManPageRunAsTheyStand(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell here");
        var examples = page().split("\\.SH EXAMPLES\n\\.nf\n")[1].split("\n\\.fi")[0];
        assertThat(examples.lines()).hasSizeGreaterThan(3).allMatch(line -> line.startsWith("sightline "));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var shell = new ProcessBuilder("sh", "-c", "set -e; sightline() { \"$0\" -XX:TieredStopAtLevel=1 "
                + "-cp \"$classes\" sightline.Main \"$@\"; }\n" + examples, java).directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        shell.environment().put("classes", System.getProperty("java.class.path"));
        var process = shell.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("said"))).isZero();
        try (var made = Files.list(folder)) {
            assertThat(made.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("said", "numbers.csv",
                    "chart.png", "zahlen.csv", "draws.csv", "evidence.bib");
        }
    }

    private static String page() throws IOException {
        return Files.readString(PAGE).replace("\\-", "-");
    }

    private static Set<String> optionsIn(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String said(String... words) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, UTF_8);
        new CommandLineProgram(stream, stream, (file, shipped) -> 0, new ShippedScenarios(), new ShippedEvidence(),
                new Numbers(Locale.UK)).run(words);
        return out.toString(UTF_8);
    }
}
