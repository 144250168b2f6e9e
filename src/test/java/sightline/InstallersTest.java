package sightline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts that build the installers of each system follow one recipe, which no machine that runs the tests can show. */
class InstallersTest {

    private static final Path FOLDER = Path.of("installers");
    private static final String MODULES = "--add-modules ";
    private static final List<String> SHARED = List.of("recipe.properties", "libraries-left-out.txt", "jmod.args",
            "left-out.txt", "jlink.args", "jpackage.args", "train.options", "java.options");

    @Test
    void bothScriptsReadWhatTheyShare() throws IOException {
        var paths = SHARED.stream().map(file -> "/" + file).toList();
        assertThat(text("build.sh") + text("train.sh") + text("jdk.sh")).contains(paths);
        assertThat(text("build.ps1")).contains(paths).contains("/installer.args");
        assertThat(text("mac/build.sh")).contains("/installer.args");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build.sh", "train.sh", "jdk.sh", "linux/build.sh", "mac/build.sh", "build.ps1"})
    void noScriptRepeatsWhatTheyShare(String script) throws IOException {
        var text = text(script);
        for (var file : SHARED) {
            assertThat(listed(file)).isNotEmpty().noneMatch(
                    word -> Pattern.compile("(?<![\\w.])" + Pattern.quote(word) + "(?![\\w.])").matcher(text).find());
        }
    }

    @Test
    void theRecipeIsThatOfTheBuild() throws IOException {
        var recipe = new Properties();
        try (var in = Files.newBufferedReader(FOLDER.resolve("recipe.properties"))) {
            recipe.load(in);
        }
        assertThat(Files.readString(Path.of("pom.xml"))).contains(
                "<maven.compiler.release>" + recipe.getProperty("java_release") + "</maven.compiler.release>");
        assertThat(Path.of("src/main/resources", recipe.getProperty("style_sheet") + ".css")).exists();
        assertThat(recipe.values()).allMatch(value -> value.toString().matches("\\S+"));
    }

    /** Values of properties, starts of names, modules, whole options; but scripts may name the jars of JavaFX. */
    private static List<String> listed(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream().filter(line -> !line.matches("#.*|\\s*"))
                .map(line -> line.replaceFirst("^\\w+=", "").replaceFirst("^(\\w+-) .*", "$1"))
                .flatMap(line -> line.startsWith(MODULES) ? Stream.of(line.substring(MODULES.length()).split(","))
                        : Stream.of(line))
                .filter(word -> !List.of("create", "javafx-").contains(word)).toList();
    }

    private static String text(String script) throws IOException {
        return Files.readString(FOLDER.resolve(script));
    }
}
