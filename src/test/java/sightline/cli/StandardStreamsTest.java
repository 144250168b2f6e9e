package sightline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process of its own, with what the system makes of its streams and its arguments. */
@Timeout(120)
class StandardStreamsTest {

    /** Several times what a pipe holds. */
    private static final int PIPES = 200_000;

    @TempDir
    Path folder;
    private Path err;

    @BeforeEach
    void onUnix() {
        assumeTrue(Files.exists(Path.of("/dev/stdout")), "no Unix here");
        err = folder.resolve("err");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "/dev/stdout", "/proc/self/fd/1"})
    void whatStandsInTheFileBehindTheStandardOutputStays(String name) throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/fd")) || !name.startsWith("/proc"));
        var log = folder.resolve("all.csv");
        Files.writeString(log, "kept\n");
        var process = sightline("evidence", "messenger-middle", "--csv", name)
                .redirectOutput(Redirect.appendTo(log.toFile())).start();
        assertThat(end(process)).isZero();
        assertThat(Files.readAllLines(log)).hasSize(25).startsWith("kept", "parameter,value,low,high,standing,outside,"
                + "sources,added,pinned");
        assertThat(Files.readString(err)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run messenger-middle --futures 300 --csv -",
            "draws messenger-middle --futures 2000 --out -",
            "draws messenger-middle --futures 2000 --out /dev/stdout"})
    void aReaderWhoGoesAwayEndsACommandQuietly(String command) throws Exception {
        // All that is written before the reader goes would fit into a pipe: so there is more than that.
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.set(words.size() - 1, "all");
        assertThat(end(sightline(words.toArray(String[]::new)).start())).isZero();
        assertThat(folder.resolve("all").toFile()).satisfies(all -> assertThat(all.length()).isGreaterThan(PIPES));
        var process = sightline(command.split(" ")).start();
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8), 1)) {
            assertThat(reader.readLine()).isNotEmpty();
        }
        assertThat(end(process)).isZero();
        assertThat(Files.readString(err)).doesNotContain("standard output");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run messenger-middle", "run messenger-middle --csv -", "evidence --list", "scenarios",
            "evidence messenger-middle --csv /dev/stdout", "draws messenger-middle --futures 5 --out /dev/fd/1",
            "--help"})
    void aReaderWhoHasGoneBeforeIsNoFailure(String command) throws Exception {
        assumeTrue(new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor() == 0);
        // To open it for reading too waits for nobody, and leaves a pipe that nobody reads when it is closed.
        var process = under("exec 3<>pipe 4>pipe 3<&-; exec \"$@\" >&4", command.split(" ")).start();
        assertThat(end(process)).isZero();
        assertThat(Files.readString(err)).doesNotContain("standard output").doesNotContain("fault");
    }

    @Test
    void aFileWinsOverAShippedScenarioOfItsName() throws Exception {
        Files.createFile(folder.resolve("flags-crowd"));
        var process = sightline("validate", "flags-crowd", "flags-crowds")
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertThat(end(process)).isEqualTo(2);
        assertThat(Files.readAllLines(err)).hasSize(2).first().asString().startsWith("flags-crowd: ")
                .doesNotContain("no such file");
        assertThat(folder.resolve("out")).isEmptyFile();
    }

    @Test
    void aFullDiskIsSaid() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        for (var command : List.of("scenarios", "evidence --list --csv -", "--help")) {
            var process = sightline(command.split(" ")).redirectOutput(Path.of("/dev/full").toFile()).start();
            assertThat(end(process)).as(command).isEqualTo(2);
            assertThat(Files.readString(err))
                    .isEqualTo(
                            "standard output: it could not be written in full; check free space, or the program reading it\n");
        }
    }

    @Test
    void aFileNameThatTheCharacterSetLacksIsRefusedInASentence() throws Exception {
        for (var command : List.of("run", "validate", "open", "")) {
            var process = under("LC_ALL=C exec \"$@\" \"$(printf 'gr\\303\\266\\303\\237e.sightline')\"",
                    command.isEmpty() ? new String[0] : new String[]{command}).start();
            assertThat(end(process)).as(command).isEqualTo(2);
            assertThat(Files.readAllLines(err)).hasSize(1).first().asString()
                    .contains("has letters that this locale’s character set".replace('’', '?'))
                    .contains("LC_ALL=C.UTF-8")
                    .doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"touch NAME; set -- \"$@\" NAME", "mkdir NAME; cd NAME; set -- \"$@\" x.csv"})
    void aFileNameOfOtherBytesIsNotTakenForAnother(String before) throws Exception {
        var other = Files.writeString(folder.resolve("out\ufffd.csv"), "kept");
        var shell = before.replace("NAME", "\"$(printf 'out\\351.csv')\"") + "; exec \"$@\"";
        for (var command : List.of("run messenger-middle --csv", "")) {
            var words = command.isEmpty() ? new String[0] : command.split(" ");
            assertThat(end(under(shell.replace("mkdir", "mkdir -p"), words).start())).isEqualTo(2);
            assertThat(Files.readAllLines(err)).hasSize(1).first().asString().contains("another file could be meant")
                    .contains("(UTF-8)").doesNotContain("Exception");
            assertThat(other).hasContent("kept");
        }
    }

    private static int end(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private ProcessBuilder sightline(String... words) throws IOException {
        return under("exec \"$@\"", words);
    }

    private ProcessBuilder under(String shell, String... words) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var all = new ArrayList<>(List.of("sh", "-c", shell, "sh", java, "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "-Dstdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), "sightline.Main"));
        all.addAll(List.of(words));
        var builder = new ProcessBuilder(all).directory(folder.toFile()).redirectError(err.toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }
}
