package sightline.view.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    private final Logger log = Logger.getAnonymousLogger();
    private final Logger other = Logger.getAnonymousLogger();
    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Stream.of(log, other).flatMap(it -> Arrays.stream(it.getHandlers())).forEach(Handler::close);
    }

    @Test
    void whatIsLoggedIsInAFileAndNowhereElse() throws IOException {
        log.addHandler(new ConsoleHandler());
        assertThat(LogFile.open(folder.resolve("100% new"), log)).contains(folder.resolve("100% new"));
        log.info("started");
        log.log(Level.SEVERE, "failed", new IllegalStateException("so"));
        assertThat(log.getHandlers()).hasSize(1);
        assertThat(log.getUseParentHandlers()).isFalse();
        assertThat(folder.resolve("100% new/sightline-0.0.log")).content()
                .containsPattern("^\\d{4}-\\d\\d-\\d\\dT\\S+Z INFO started\n").contains("SEVERE failed\n")
                .contains("java.lang.IllegalStateException: so\n\tat " + LogFileTest.class.getName());
    }

    @Test
    void theFilesAreFewAndSmallWhateverIsLogged() throws IOException {
        LogFile.open(folder, log);
        var line = "x".repeat(1000);
        for (int i = 0; i < 4 * LogFile.FILES * LogFile.MOST_BYTES / line.length(); i++) {
            log.info(line);
        }
        log.info("the last");
        var files = logs();
        assertThat(files).hasSize(LogFile.FILES);
        for (var file : files) {
            assertThat(Files.size(file)).isLessThan(LogFile.MOST_BYTES + 2000);
        }
        assertThat(folder.resolve("sightline-0.0.log")).content().endsWith("the last\n");
    }

    @Test
    void severalAtOnceHaveFilesOfTheirOwnAndTheNextStartGoesOn() throws IOException {
        LogFile.open(folder, log);
        LogFile.open(folder, other);
        log.info("one");
        other.info("two");
        assertThat(folder.resolve("sightline-0.0.log")).content().contains("one").doesNotContain("two");
        assertThat(folder.resolve("sightline-1.0.log")).content().contains("two").doesNotContain("one");
        close();
        LogFile.open(folder, log);
        log.info("three");
        assertThat(folder.resolve("sightline-0.0.log")).content().contains("one").contains("three");
    }

    @Test
    void whereNothingCanBeWrittenNothingIs() throws IOException {
        var inTheWay = Files.writeString(folder.resolve("file"), "in the way");
        assertThat(LogFile.open(inTheWay.resolve("log"), log)).isEmpty();
        log.info("lost");
        assertThat(inTheWay).hasContent("in the way");
    }

    @Test
    void homeIsNotNamed() throws IOException {
        LogFile.open(folder, log);
        log.info("in " + System.getProperty("user.home") + "/x");
        assertThat(folder.resolve("sightline-0.0.log")).content().contains("in ~/x");
    }

    @Test
    void linuxHasAFolderForState() {
        var home = Path.of("/home/a");
        assertThat(LogFile.linux("/state", home)).isEqualTo(Path.of("/state/sightline"));
        assertThat(LogFile.linux(null, home)).isEqualTo(Path.of("/home/a/.local/state/sightline"));
        assertThat(LogFile.linux("", home)).isEqualTo(Path.of("/home/a/.local/state/sightline"));
        assertThat(LogFile.linux("relative", home)).isEqualTo(Path.of("/home/a/.local/state/sightline"));
    }

    private List<Path> logs() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
