package sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The starter on Linux, with a Java machine that only says how it has been started. */
class StarterTest {

    private static final String JAVA = """
            #!/bin/sh
            echo "${LC_ALL-unset} ${LC_CTYPE-unset} ${LC_MESSAGES-unset}"
            printf '%s\\n' "$@"
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void makeAnImage() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")) && Files.isDirectory(Path.of("/proc")), "no Linux here");
        var app = Files.createDirectories(folder.resolve("lib/app"));
        Files.writeString(app.resolve("Sightline.cfg"), """
                app.classpath=$APPDIR/a.jar
                app.mainclass=a.Main
                java-options=-Xlog:disable
                """);
        Files.createFile(app.resolve("commands.aot"));
        program(folder.resolve("lib/runtime/bin/java"), JAVA);
        program(folder.resolve("bin/Sightline"), Files.readString(Path.of("installers", "linux", "Sightline")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX"})
    void lettersAreUtf8InALocaleWithout(String locale) throws Exception {
        assertThat(started(Map.of("LC_ALL", locale), "run").getFirst()).isEqualTo("unset C.UTF-8 " + locale);
        assertThat(started(Map.of("LC_CTYPE", locale), "run").getFirst()).isEqualTo("unset C.UTF-8 unset");
        assertThat(started(Map.of("LANG", locale), "run").getFirst()).isEqualTo("unset C.UTF-8 unset");
    }

    /** Java would drop the letters with it. */
    @Test
    void aLocaleThatIsNotInstalledIsReplacedAsAWhole() throws Exception {
        var locale = "en_GB.no-such-charset";
        assertThat(started(Map.of("LC_ALL", locale), "run")).startsWith("C.UTF-8 C.UTF-8 " + locale)
                .contains("-Duser.language.display=en", "-Duser.country.display=GB");
        assertThat(started(Map.of("LANG", locale), "run")).startsWith("C.UTF-8 C.UTF-8 unset")
                .contains("-Duser.language.display=en", "-Duser.country.display=GB");
        assertThat(started(Map.of("LC_CTYPE", locale), "run")).startsWith("unset C.UTF-8 unset");
    }

    @Test
    void aLocaleOfUtf8IsLeftAlone() throws Exception {
        var lines = started(Map.of("LC_ALL", "C.UTF-8"), "run");
        assertThat(lines.getFirst()).isEqualTo("C.UTF-8 unset unset");
        assertThat(lines).noneMatch(line -> line.startsWith("-Duser"));
    }

    @Test
    void theLanguageOfNumbersStays() throws Exception {
        for (var locale : List.of("de_CH.no-such-charset", "de_CH", "de_CH.ISO-8859-1@euro")) {
            for (var variable : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
                assertThat(started(Map.of(variable, locale), "run")).contains("-Duser.language.format=de",
                        "-Duser.country.format=CH");
            }
        }
        assertThat(started(Map.of("LANG", "C"), "run")).noneMatch(line -> line.startsWith("-Duser"));
    }

    @Test
    void whatTheUserSaysComesLast() throws Exception {
        assertThat(started(Map.of("LC_ALL", "C"), "run", "a b", ""))
                .endsWith("-cp", real() + "/lib/app/a.jar", "a.Main",
                        "run", "a b", "")
                .contains("-XX:AOTCache=" + real() + "/lib/app/commands.aot", "-Xlog:disable");
    }

    @Test
    void nothingThatJavaSaysOfItselfIsAmongTheNumbers() throws IOException {
        assertThat(Files.readAllLines(Path.of("installers", "java.options"))).contains("-Xlog:disable",
                "-XX:+DisplayVMOutputToStderr", "-XX:-UsePerfData");
    }

    private Path real() throws IOException {
        return folder.toRealPath();
    }

    private List<String> started(Map<String, String> locale, String... words) throws Exception {
        var all = new ArrayList<>(List.of(folder.resolve("bin/Sightline").toString()));
        all.addAll(List.of(words));
        var builder = new ProcessBuilder(all).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().putAll(locale);
        var process = builder.start();
        var lines = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return List.of(lines.substring(0, lines.length() - 1).split("\n", -1));
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
