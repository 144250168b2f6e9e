package sightline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import sightline.evidence.ShippedEvidence;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;

/** What is installed beside the program, against what the program itself says. */
class InstalledFilesTest {

    private static final Path PAGE = Path.of("installers", "linux", "sightline.1");
    private static final Pattern OPTION = Pattern.compile("--[a-z]+");

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

    private static String page() throws IOException {
        return Files.readString(PAGE).replace("\\-", "-");
    }

    private static Set<String> optionsIn(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String said(String... words) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, UTF_8);
        new CommandLineProgram(stream, stream, file -> 0, new ShippedScenarios(), new ShippedEvidence(),
                new Numbers(Locale.UK)).run(words);
        return out.toString(UTF_8);
    }
}
