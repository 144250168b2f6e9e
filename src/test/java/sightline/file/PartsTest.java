package sightline.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class PartsTest extends FileFixture {

    private final Parts parts = new Parts();

    @Test
    void noneIsMadeOnceTheProcessIsEndingAndNoneStays() throws IOException {
        var written = parts.pathIn(folder);
        var named = parts.pathIn(folder);
        try (var channel = parts.create(written)) {
            assertThat(channel.isOpen()).isTrue();
            assertThat(written).exists();
            parts.endAll(); // the other has a name, and is about to be made
            assertThat(parts.areEnding()).isTrue();
            assertThatThrownBy(() -> parts.create(named)).isInstanceOf(IOException.class)
                    .hasMessage("the program has been told to end");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void oneThatCouldNotBeMadeOrHasMovedIsNobodysToTakeAway() throws IOException {
        var taken = Files.createFile(parts.pathIn(folder));
        assertThatThrownBy(() -> parts.create(taken)).isInstanceOf(IOException.class);
        var moved = parts.pathIn(folder);
        parts.create(moved).close();
        parts.end(moved);
        parts.endAll();
        assertThat(taken).exists();
        assertThat(moved).exists();
    }

    @Test
    void aFolderIsLookedThroughOnceByAProcess() throws IOException {
        var left = leave();
        parts.sweep(folder);
        assertThat(left).doesNotExist();
        var leftLater = leave();
        parts.sweep(folder);
        assertThat(leftLater).exists();
        new Parts().sweep(folder);
        assertThat(leftLater).doesNotExist();
    }

    private Path leave() throws IOException {
        return Files.createFile(new Parts().pathIn(folder));
    }
}
