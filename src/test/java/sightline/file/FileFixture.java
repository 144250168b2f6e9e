package sightline.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of its own for each test, a file in it that is not there yet, and what it may hold. */
abstract class FileFixture {

    static final byte[] OLD = "old".getBytes(UTF_8);
    static final byte[] NEW = "a newer and longer one".getBytes(UTF_8);
    static final String NAME = "case.csv";

    @TempDir
    Path folder;
    Path file;

    @BeforeEach
    void nameAFile() {
        file = folder.resolve(NAME);
    }

    final List<String> names() {
        try (var files = Files.list(folder)) {
            return files.map(Path::getFileName).map(Path::toString).toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
