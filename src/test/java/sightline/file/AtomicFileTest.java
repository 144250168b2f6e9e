package sightline.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // nothing interrupts who waits for a pipe
class AtomicFileTest extends FileFixture {

    @Test
    void whatIsWrittenReadsBack() throws IOException {
        AtomicFile.write(file, OLD);
        assertThat(AtomicFile.read(file, 3)).isEqualTo(OLD);
        AtomicFile.write(file, NEW);
        assertThat(AtomicFile.read(file, 1000)).isEqualTo(NEW);
        assertThat(names()).containsExactly("case.csv");
    }

    @Test
    void anEmptyFileIsReadAndWritten() throws IOException {
        AtomicFile.write(file, new byte[0]);
        assertThat(AtomicFile.read(file, 0)).isEmpty();
    }

    @Test
    void aFileIsReadUpToItsBoundAndRefusedBeyond() throws IOException {
        Files.write(file, NEW);
        assertThat(AtomicFile.read(file, NEW.length)).isEqualTo(NEW);
        refused(() -> AtomicFile.read(file, NEW.length - 1), "longer than " + (NEW.length - 1) + " bytes");
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        refused(() -> AtomicFile.read(file, 10), "no such file");
    }

    @Test
    void aNameThatMayBeAnothersIsNeitherReadNorWritten() throws IOException {
        var other = Files.write(file.resolveSibling("lat\ufffd.csv"), OLD);
        refused(() -> AtomicFile.read(other, 10), "another file could be meant");
        refused(() -> AtomicFile.write(other, NEW), "another file could be meant");
        refused(() -> AtomicFile.write(other.resolveSibling("d\ufffd").resolve("case.csv"), NEW), "could be meant");
        assertThat(other).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("lat\ufffd.csv");
    }

    @Test
    void aFolderIsNeitherReadNorWritten() throws IOException {
        Files.createDirectory(file);
        refused(() -> AtomicFile.read(file, 10), "folder");
        refused(() -> AtomicFile.write(file, NEW), "folder");
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void aPipeIsNeitherReadNorReplaced() throws Exception {
        pipe();
        refused(() -> AtomicFile.read(file, 10), "no regular file");
        refused(() -> AtomicFile.write(file, NEW), "no regular file");
        assertThat(Files.readAttributes(file, "*", LinkOption.NOFOLLOW_LINKS)).containsEntry("isOther", true);
        assertThat(names()).containsExactly("case.csv");
    }

    @Test
    void aFolderThatIsAFileIsNoFolder() throws IOException {
        Files.write(file, OLD);
        refused(() -> AtomicFile.write(file.resolve("inside"), NEW), "no such folder");
        assertThat(file).hasBinaryContent(OLD);
    }

    @Test
    void aFolderThatIsAbsentIsNotMade() {
        refused(() -> AtomicFile.write(folder.resolve("absent").resolve("file"), NEW), "no such folder");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aReadOnlyFileIsNotReplaced() throws IOException {
        Files.write(file, OLD);
        assumeTrue(file.toFile().setWritable(false));
        assumeFalse(Files.isWritable(file), "this user may write everything");
        refused(() -> AtomicFile.write(file, NEW), "may not be overwritten");
        assertThat(file).hasBinaryContent(OLD);
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingBeside() throws IOException {
        // No permission stops root, and no file name may be this long: the same path through the code.
        var tooLong = folder.resolve("n".repeat(400));
        Files.write(file, OLD);
        refused(() -> AtomicFile.write(tooLong, NEW), "cannot be written");
        assertThat(file).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("case.csv");
    }

    @Test
    void permissionsAreKept() throws IOException {
        assumeTrue(store().supportsFileAttributeView("posix"));
        Files.write(file, OLD);
        var permissions = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(file, permissions);
        AtomicFile.write(file, NEW);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsWritten() throws IOException {
        var target = Files.createDirectory(folder.resolve("elsewhere")).resolve("target");
        Files.write(target, OLD);
        assumeTrue(link(target));
        AtomicFile.write(file, NEW);
        assertThat(file).isSymbolicLink();
        assertThat(target).hasBinaryContent(NEW);
    }

    @Test
    void aNameWithoutAFolderIsWrittenToTheWorkingFolder() throws IOException {
        var bare = Path.of("WholeFileTest-" + ProcessHandle.current().pid() + ".tmp");
        try {
            AtomicFile.write(bare, NEW);
            assertThat(AtomicFile.read(bare, 100)).isEqualTo(NEW);
        } finally {
            Files.deleteIfExists(bare);
        }
    }

    private static void refused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(FileException.class).hasMessageContaining(reason)
                .extracting(Throwable::getMessage).asString().doesNotContain("\n");
    }

    private void pipe() throws Exception {
        Process made;
        try {
            made = new ProcessBuilder("mkfifo", file.toString()).start();
        } catch (IOException exception) {
            assumeTrue(false, "no mkfifo here");
            return;
        }
        assumeTrue(made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0);
    }

    private boolean link(Path target) {
        try {
            Files.createSymbolicLink(file, target);
            return true;
        } catch (IOException | UnsupportedOperationException exception) {
            return false;
        }
    }

    private FileStore store() throws IOException {
        return Files.getFileStore(folder);
    }
}
