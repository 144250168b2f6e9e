package sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoJavaFxTest {

    /** The class path once more, in a loader of its own that has no JavaFX. */
    private static final class WithoutJavaFx extends URLClassLoader {

        private final List<String> refused = new ArrayList<>();

        WithoutJavaFx() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("javafx.") || name.startsWith("com.sun.javafx.")) {
                refused.add(name);
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        private static URL[] classPath() {
            return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                    .splitAsStream(System.getProperty("java.class.path"))
                    .map(WithoutJavaFx::url).toArray(URL[]::new);
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException exception) {
                throw new IllegalArgumentException(exception);
            }
        }
    }

    @Test
    void everyCommandButOpenDoesWithoutJavaFx(@TempDir Path folder) throws Exception {
        var png = folder.resolve("a.png");
        var scenario = Path.of("assets/scenarios/messenger-middle.sightline").toString();
        try (var loader = new WithoutJavaFx()) {
            assertThat(run(loader, "run", scenario, "--png", png.toString(), "--csv", "-")).isZero();
            assertThat(run(loader, "draws", scenario, "--out", "-", "--futures", "9")).isZero();
            assertThat(run(loader, "validate", scenario)).isZero();
            assertThat(run(loader, "charts")).isZero();
            assertThat(run(loader, "evidence", scenario)).isZero();
            assertThat(run(loader, "evidence", "--list", "--bibtex", "-")).isZero();
            assertThat(run(loader, "--help")).isZero();
            assertThat(loader.refused).isEmpty();
        }
        assertThat(Files.size(png)).isPositive();
    }

    @Test
    void theLoaderWouldNoticeJavaFx() throws IOException {
        try (var loader = new WithoutJavaFx()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> loader.loadClass("javafx.application.Application"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThat(loader.refused).hasSize(1);
        }
    }

    @Test
    void noPackageOfTheCommandLineKnowsJavaFxOrTheWindow() {
        var classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("sightline");
        ArchRuleDefinition.noClasses().that()
                .resideInAnyPackage("sightline.text..", "sightline.file..", "sightline.model..", "sightline.evidence..",
                        "sightline.scenario..", "sightline.analysis..", "sightline.chart..", "sightline.caution..",
                        "sightline.present..",
                        "sightline.cli..", "sightline.instance..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.jfree.chart.fx..", "org.controlsfx..", "sightline.view..")
                .because("the command line starts fast and without a display").check(classes);
    }

    private static int run(ClassLoader loader, String... arguments) throws ReflectiveOperationException {
        var window = loader.loadClass("sightline.cli.Window");
        var shipped = loader.loadClass("sightline.scenario.ShippedScenarios");
        var evidence = loader.loadClass("sightline.evidence.ShippedEvidence");
        var numbers = loader.loadClass("sightline.text.Numbers");
        var sink = new PrintStream(new ByteArrayOutputStream());
        var noWindow = Proxy.newProxyInstance(loader, new Class<?>[]{window}, (proxy, method, given) -> 1);
        var program = loader.loadClass("sightline.cli.CommandLineProgram")
                .getConstructor(PrintStream.class, PrintStream.class, window, shipped, evidence, numbers)
                .newInstance(sink, sink, noWindow, shipped.getConstructor().newInstance(),
                        evidence.getConstructor().newInstance(),
                        numbers.getConstructor(Locale.class).newInstance(Locale.UK));
        return (int) program.getClass().getMethod("run", String[].class).invoke(program, (Object) arguments);
    }
}
