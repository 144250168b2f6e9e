package sightline.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // nothing interrupts who waits for a pipe
class DestinationTest extends FileFixture {

    @Test
    void aLinkToWhatIsNotThereYetIsWrittenThrough() throws IOException {
        assumeUnix();
        var target = Files.createDirectory(folder.resolve("d")).resolve("notyet.csv");
        Files.createSymbolicLink(folder.resolve("second"), Path.of("d/notyet.csv"));
        Files.createSymbolicLink(file, Path.of("second"));
        AtomicFile.write(file, NEW);
        assertThat(file).isSymbolicLink();
        assertThat(folder.resolve("second")).isSymbolicLink();
        assertThat(target).hasBinaryContent(NEW);
        assertThat(Destination.isSame(file, target)).isTrue();
    }

    @Test
    void aNameThroughALinkedFolderIsTheSame() throws IOException {
        assumeUnix();
        var real = Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("alias"), Path.of("real"));
        var alias = folder.resolve("alias/x");
        assertThat(Destination.isSame(real.resolve("x"), alias)).isTrue();
        assertThat(Destination.isSame(real.resolve("y"), alias)).isFalse();
        assertThat(Destination.isSame(folder.resolve("none/x"), folder.resolve("none/x"))).isTrue();
        Files.createDirectory(real.resolve("deep"));
        Files.createSymbolicLink(folder.resolve("down"), Path.of("real/deep"));
        assertThat(Destination.isSame(folder.resolve("x"), folder.resolve("down/../x"))).isFalse();
        assertThat(Destination.isSame(alias, folder.resolve("down/../x"))).isTrue();
    }

    @Test
    void linksInACircleAreRefused() throws IOException {
        assumeUnix();
        Files.createSymbolicLink(file, Path.of("second"));
        Files.createSymbolicLink(folder.resolve("second"), Path.of("case.csv"));
        assertThatThrownBy(() -> AtomicFile.write(file, NEW)).isInstanceOf(FileException.class)
                .hasMessageContaining("circle");
        for (ThrowingCallable question : List.<ThrowingCallable>of(() -> Destination.isStandardOutput(file),
                () -> Destination.isSame(file, folder), () -> Destination.isSame(folder, file))) {
            assertThatThrownBy(question).isInstanceOf(FileException.class)
                    .hasMessage(
                            file + ": this file cannot be written: its links lead in a circle; it was left as it was");
        }
        assertThat(file).isSymbolicLink();
    }

    @Test
    void aPipeIsWrittenThrough() throws Exception {
        assumeUnix();
        assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0);
        var read = CompletableFuture.supplyAsync(() -> bytes(file));
        Destination.of(file).write(out -> out.write(NEW));
        assertThat(read.get(20, TimeUnit.SECONDS)).isEqualTo(NEW);
        assertThat(names()).containsExactly("case.csv");
    }

    @Test
    void aDescriptorIsWrittenAtItsEndAndTheFileBehindItStays() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "no descriptors to be seen here");
        Files.write(file, OLD);
        var key = Files.getAttribute(file, "unix:ino");
        try (var open = FileChannel.open(file, StandardOpenOption.APPEND)) {
            var descriptor = descriptorOf(file);
            Destination.of(descriptor).write(out -> out.write(NEW));
            assertThat(file).hasContent("old" + new String(NEW, UTF_8));
            assertThat(Files.getAttribute(file, "unix:ino")).isEqualTo(key);
            assertThatThrownBy(() -> AtomicFile.write(descriptor, NEW)).hasMessageContaining("no regular file");
            assertThat(open.isOpen()).isTrue();
        }
        assertThat(names()).containsExactly("case.csv");
    }

    @Test
    void aDescriptorOfWhatIsReadIsRefusedAndTheFileBehindItStays() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fdinfo")), "nothing is told of descriptors here");
        Files.write(file, OLD);
        try (var open = FileChannel.open(file, StandardOpenOption.READ)) {
            assertThatThrownBy(() -> Destination.of(descriptorOf(file)).write(out -> out.write(NEW)))
                    .isInstanceOf(FileException.class).hasMessage(descriptorOf(file)
                            + ": this descriptor was opened for reading only; name one that was opened for writing, or a file");
            assertThat(open.isOpen()).isTrue();
        }
        assertThat(file).hasBinaryContent(OLD);
    }

    @Test
    void aDescriptorWithAPlaceOfItsOwnInAFileIsRefused() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fdinfo")), "nothing is told of descriptors here");
        Files.write(file, OLD);
        for (var mode : List.of(Set.of(StandardOpenOption.WRITE),
                Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            try (var open = FileChannel.open(file, mode)) {
                assertThatThrownBy(() -> Destination.of(descriptorOf(file)).write(out -> out.write(NEW)))
                        .isInstanceOf(FileException.class).hasMessageContaining("use - for the standard output");
                assertThat(open.position()).isZero();
            }
            assertThat(file).hasBinaryContent(OLD);
        }
    }

    @Test
    void aDescriptorOfAPipeIsWrittenThroughAndItsReaderMayGo() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fdinfo")), "nothing is told of descriptors here");
        assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0);
        // One that reads and writes waits for nobody.
        try (var reader = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var writer = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var descriptor = descriptorOf(file);
            Destination.of(descriptor).write(out -> out.write(NEW));
            var read = ByteBuffer.allocate(NEW.length);
            assertThat(reader.read(read)).isEqualTo(NEW.length);
            assertThat(read.array()).isEqualTo(NEW);
            assertThat(writer.isOpen()).isTrue();
        }
        var gone = CompletableFuture.runAsync(() -> {
            try (var reader = Files.newInputStream(file)) {
                assertThat(reader.read()).isEqualTo('a');
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        });
        var pieces = new AtomicInteger();
        assertThatThrownBy(() -> Destination.of(file).write(out -> {
            for (int i = 0; i < 1_000_000; i++) {
                out.write(NEW);
                pieces.incrementAndGet();
            }
        })).isInstanceOf(ReaderGone.class);
        gone.get(20, TimeUnit.SECONDS);
        assertThat(pieces).hasValueLessThan(1_000_000);
    }

    @Test
    void theStandardOutputIsKnownByAllItsNames() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "no descriptors to be seen here");
        for (var name : List.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")) {
            assertThat(Destination.isStandardOutput(Path.of(name))).as(name).isTrue();
        }
        Files.createSymbolicLink(file, Path.of("/dev/stdout"));
        assertThat(Destination.isStandardOutput(file)).isTrue();
        assertThat(Destination.isStandardOutput(Path.of("/dev/stderr"))).isFalse();
    }

    @Test
    void aFullDeviceIsSaid() throws IOException {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no such device here");
        var destination = Destination.of(full);
        assertThatThrownBy(() -> destination.write(out -> out.write(NEW))).isInstanceOf(FileException.class)
                .hasMessageContaining("could not be written in full").hasMessageNotContaining("it was left as it was");
    }

    @Test
    void aPartIsNeverOpenToMoreThanItsTarget() throws IOException {
        assumeUnix();
        for (var mode : List.of("rw-------", "rw-rw-rw-", "r--r-----", "rwxr-x--x")) {
            Files.write(file, OLD);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
            var seen = new ArrayList<String>();
            AtomicFile.write(file, out -> {
                var permissions = Files.getPosixFilePermissions(part());
                seen.add(PosixFilePermissions.toString(permissions));
            });
            assertThat(seen).containsExactly(mode);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo(mode);
            Files.delete(file);
        }
        assertThat(Rights.ownersOnly().value()).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void ownerAndGroupAreKeptWhereThatIsAllowed() throws IOException {
        assumeUnix();
        assumeTrue("root".equals(System.getProperty("user.name")), "only root gives files away");
        Files.write(file, OLD);
        Files.setAttribute(file, "unix:uid", 1234);
        Files.setAttribute(file, "unix:gid", 2345);
        AtomicFile.write(file, NEW);
        assertThat(Files.readAttributes(file, "unix:uid,gid")).containsEntry("uid", 1234).containsEntry("gid", 2345);
    }

    @Test
    void furtherNamesKeepTheOldContentAndAreKnown() throws IOException {
        assumeUnix();
        assertThat(AtomicFile.hasOtherNames(file)).isFalse();
        Files.write(file, OLD);
        assertThat(AtomicFile.hasOtherNames(file)).isFalse();
        Files.createLink(folder.resolve("other.csv"), file);
        Files.createSymbolicLink(folder.resolve("link.csv"), file);
        assertThat(AtomicFile.hasOtherNames(file)).isTrue();
        assertThat(AtomicFile.hasOtherNames(folder.resolve("link.csv"))).isTrue();
        AtomicFile.write(file, NEW);
        assertThat(folder.resolve("other.csv")).hasBinaryContent(OLD);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(AtomicFile.hasOtherNames(file)).isFalse();
    }

    @Test
    void theDiskHoldsTheContentBeforeTheNameAndTheNameBeforeTheEnd() throws IOException {
        Files.write(file, OLD);
        var told = new ArrayList<String>();
        Destination.of(file).replace(out -> out.write(NEW), new Disk() {
            @Override
            void sync(FileChannel channel) throws IOException {
                told.add("sync " + channel.size());
                super.sync(channel);
            }

            @Override
            void move(Path from, Path to) throws IOException {
                told.add("move to " + to.getFileName());
                super.move(from, to);
            }

            @Override
            void syncFolder(Path of) {
                told.add("names " + of.equals(real(folder)) + Files.isRegularFile(file));
                super.syncFolder(of);
            }
        });
        assertThat(told).containsExactly("sync " + NEW.length, "move to case.csv", "names truetrue");
    }

    @Test
    void aFullDiskLeavesTheOldFileAndNothingBeside() throws IOException {
        Files.write(file, OLD);
        assertThatThrownBy(() -> Destination.of(file).replace(out -> out.write(NEW), new Disk() {
            @Override
            void sync(FileChannel channel) throws IOException {
                throw new IOException("No space left on device");
            }
        })).isInstanceOf(FileException.class).hasMessage(
                file + ": this file cannot be written: No space left on device; it was left as it was");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
            throw new IllegalStateException("a fault");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(file).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("case.csv");
    }

    @Test
    void whoIsToldToEndTakesItsPartAway() throws Exception {
        Files.write(file, OLD);
        var writer = SlowWriter.start(file);
        assertThat(names()).hasSize(2);
        writer.destroy(); // as Ctrl+C and the end of a session do
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(names()).containsExactly("case.csv");
        assertThat(file).hasBinaryContent(OLD);
    }

    @Test
    void theNextToWriteTakesAwayWhatAKilledOneLeftAndNothingThatLives() throws Exception {
        var other = folder.resolve("other.csv");
        Files.write(other, OLD); // its rights go to its part, which must not cost that its lock
        Files.write(file, OLD);
        var living = SlowWriter.start(other);
        var killed = SlowWriter.start(file);
        killed.destroyForcibly();
        assertThat(killed.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(names()).hasSize(4);
        AtomicFile.write(folder.resolve("third.csv"), out -> AtomicFile.write(file, NEW)); // one of its own lives too
        assertThat(names()).hasSize(4).contains("case.csv", "third.csv", "other.csv");
        living.getOutputStream().write('\n');
        living.getOutputStream().flush();
        assertThat(living.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(names()).containsExactlyInAnyOrder("case.csv", "third.csv", "other.csv");
        assertThat(other).hasContent("half");
    }

    @Test
    void partsOfTheFirstVersionGoWhenTheyAreOldAndNothingElseGoes() throws IOException {
        var first = folder.resolve(".sightline-01234567-89ab-cdef-0123-456789abcdef.part");
        var stranger = folder.resolve(".sightline-notes.part");
        Files.write(first, OLD);
        Files.write(stranger, OLD);
        AtomicFile.write(file, NEW);
        assertThat(names()).hasSize(3);
        for (var each : List.of(first, stranger)) {
            Files.setLastModifiedTime(each, FileTime.fromMillis(0));
        }
        new Parts().sweep(folder); // as another process would
        assertThat(names()).containsExactlyInAnyOrder("case.csv", ".sightline-notes.part");
    }

    private void assumeUnix() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("unix"), "no Unix here");
    }

    private Path part() {
        return folder.resolve(names().stream().filter(name -> name.endsWith(".part")).findFirst().orElseThrow());
    }

    private static Path descriptorOf(Path file) throws IOException {
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            return open.filter(each -> isSame(each, file)).findFirst().orElseThrow();
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException gone) {
            return false;
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
