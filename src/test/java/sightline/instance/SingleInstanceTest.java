package sightline.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SingleInstanceTest {

    private static final long LONG = TimeUnit.SECONDS.toNanos(30);
    private static final long SHORT = TimeUnit.MILLISECONDS.toNanos(200);
    private static final Optional<Path> FILE = Optional.of(Path.of("/somewhere/two words \u65e5.sightline"));

    @TempDir
    private Path folder;
    private InstanceChannel place;
    private final BlockingQueue<Optional<Path>> taken = new LinkedBlockingQueue<>();
    private final List<SingleInstance> starts = new ArrayList<>();

    @BeforeEach
    void meet() {
        place = InstanceChannel.in(folder.toString(), ":0").orElseThrow();
    }

    @AfterEach
    void closeAll() {
        starts.forEach(SingleInstance::close);
    }

    @Test
    void aLaterStartHandsItsFileOver() {
        listening();
        assertThat(start(FILE, LONG).isHandedOver()).isTrue();
        assertThat(start(Optional.empty(), LONG).isHandedOver()).isTrue();
        assertThat(start(Optional.of(Path.of("near.sightline")), LONG).isHandedOver()).isTrue();
        assertThat(taken).containsExactly(FILE, Optional.empty(),
                Optional.of(Path.of("near.sightline").toAbsolutePath()));
    }

    @Test
    void whoComesBeforeTheFirstListensWaits() throws Exception {
        var first = start(Optional.empty(), LONG);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var early = threads.submit(() -> SingleInstance.at(place, new OpenRequest(FILE), LONG));
            first.listen(this::take);
            assertThat(early.get().isHandedOver()).isTrue();
        }
        assertThat(taken).containsExactly(FILE);
    }

    @Test
    void ofManyAtTheSameMomentOneIsTheFirst() throws Exception {
        int many = 12;
        var together = new CyclicBarrier(many);
        Callable<Boolean> one = () -> {
            together.await();
            var start = SingleInstance.at(place, new OpenRequest(FILE), LONG);
            start.listen(this::take);
            synchronized (starts) {
                starts.add(start);
            }
            return start.isHandedOver();
        };
        try (var threads = Executors.newFixedThreadPool(many)) {
            int handedOver = 0;
            for (Future<Boolean> start : threads.invokeAll(Collections.nCopies(many, one))) {
                handedOver += start.get() ? 1 : 0;
            }
            assertThat(handedOver).isEqualTo(many - 1);
        }
        assertThat(taken).hasSize(many - 1);
    }

    @Test
    void whatACrashedProcessLeftIsReplaced() throws IOException {
        try (var crashed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            crashed.bind(place.address());
        }
        assertThat(place.socket()).exists();
        Files.writeString(place.lock(), "");
        listening();
        assertThat(start(FILE, LONG).isHandedOver()).isTrue();
    }

    @Test
    void processesMeetAndOneThatIsKilledIsNoLongerTheFirst() throws IOException, InterruptedException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "-Dstdout.encoding=UTF-8", First.class.getName(),
                folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("listening");
            assertThat(start(FILE, LONG).isHandedOver()).isTrue();
            assertThat(said.readLine()).isEqualTo(FILE.get().toUri().toString());
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(place.socket()).as("left behind").exists();
        listening();
        assertThat(start(FILE, LONG).isHandedOver()).isTrue();
    }

    /** A process that is the first, and says what it takes. */
    private static final class First {

        public static void main(String[] arguments) throws InterruptedException {
            var first = SingleInstance.at(InstanceChannel.in(arguments[0], ":0").orElseThrow(),
                    new OpenRequest(Optional.empty()),
                    LONG);
            first.listen(visit -> {
                visit.take();
                System.out.println(visit.file().orElseThrow().toUri());
            });
            System.out.println(first.isHandedOver() ? "handed over" : "listening");
            Thread.currentThread().join();
        }
    }

    @Test
    void theNextIsTheFirstWhenTheFirstHasEnded() {
        var first = listening();
        first.close();
        assertThat(place.socket()).doesNotExist();
        listening();
        assertThat(start(FILE, LONG).isHandedOver()).isTrue();
    }

    @Test
    void whoWaitsAsTheFirstEndsIsTheNext() throws Exception {
        var first = start(Optional.empty(), LONG);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(place.address());
            var waiting = threads.submit(() -> SingleInstance.at(place, new OpenRequest(FILE), LONG));
            try (door; var unanswered = door.accept()) {
                assertThat(unanswered.isConnected()).isTrue();
            }
            first.close();
            starts.add(waiting.get());
            assertThat(waiting.get().isHandedOver()).isFalse();
            waiting.get().listen(this::take);
        }
        assertThat(start(FILE, LONG).isHandedOver()).isTrue();
    }

    @Test
    void oneThatHangsIsNotWaitedForAndTakesNothingWhenItWakes() throws IOException {
        start(Optional.empty(), LONG);
        assertThat(start(FILE, SHORT).isHandedOver()).as("before it listens").isFalse();
        try (var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(place.address())) {
            assertThat(start(FILE, SHORT).isHandedOver()).isFalse();
            var visitor = door.accept();
            visitor.configureBlocking(false);
            var visit = new Handover(OpenRequest.of(Protocol.receive(visitor, System.nanoTime() + LONG)).orElseThrow(),
                    visitor);
            assertThat(visit.file()).isEqualTo(FILE);
            assertThat(visit.take()).isFalse();
        }
    }

    @Test
    void oneThatHangsWithManyWaitingIsNotWaitedForEither() throws IOException {
        start(Optional.empty(), LONG);
        var waiting = new ArrayList<SocketChannel>();
        try (var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(place.address())) {
            for (var let = door.isOpen(); let;) {
                var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                waiting.add(channel);
                let = isLetWait(channel);
            }
            assertThat(start(FILE, SHORT).isHandedOver()).isFalse();
        } finally {
            for (var channel : waiting) {
                channel.close();
            }
        }
    }

    private boolean isLetWait(SocketChannel channel) throws IOException {
        channel.configureBlocking(false);
        try {
            return channel.connect(place.address());
        } catch (SocketException full) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "sightline 2 show\n",
            "sightline 1 show\nsightline 1 show\n", "sightline 1 open http://example.org/a\n",
            "sightline 1 open file:/\u00fc\n", "\0\0\0\0\n"})
    void whatIsNoRequestIsNotAnswered(String garbage) throws IOException {
        listening();
        try (var visitor = visitor(garbage)) {
            assertThat(answer(visitor)).isEmpty();
        }
        assertThat(start(FILE, LONG).isHandedOver()).isTrue();
        assertThat(taken).containsExactly(FILE);
    }

    @Test
    void whatIsTooLongIsNotReadToItsEnd() throws IOException {
        listening();
        var longest = "sightline 1 open file:/" + "a".repeat(Protocol.MOST_BYTES);
        try (var visitor = visitor(longest.substring(0, Protocol.MOST_BYTES - 1) + "\n")) {
            assertThat(answer(visitor)).isEqualTo("sightline 1 taken\n");
        }
        try (var visitor = visitor(longest.substring(0, Protocol.MOST_BYTES))) {
            assertThat(answer(visitor)).as("without an end").isEmpty();
        }
        assertThat(taken).hasSize(1);
    }

    @Test
    void oneThatSaysNothingDoesNotKeepOthersOut() throws IOException {
        listening();
        try (var silent = visitor(""); var slow = visitor("sightline 1 sh"); var gone = visitor("sight")) {
            gone.close();
            assertThat(start(FILE, LONG).isHandedOver()).isTrue();
            assertThat(answer(silent) + answer(slow)).isEmpty();
        }
    }

    @Test
    void withoutASocketEveryStartIsOnItsOwn() throws IOException {
        var inTheWay = Files.createDirectories(place.socket().resolve("in the way"));
        var first = start(Optional.empty(), LONG);
        first.listen(this::take);
        assertThat(start(FILE, SHORT).isHandedOver()).isFalse();
        assertThat(inTheWay).exists();
        first.close();
        Files.delete(inTheWay);
        listening();
        assertThat(start(FILE, LONG).isHandedOver()).isTrue();
    }

    @Test
    void withoutALockEveryStartIsOnItsOwn() throws IOException {
        Files.createDirectory(place.lock());
        assertThat(start(FILE, LONG).isHandedOver()).isFalse();
        assertThat(start(FILE, LONG).isHandedOver()).isFalse();
    }

    @Test
    void whatIsClosedBeforeItListensNeverDoes() throws IOException {
        var closed = start(Optional.empty(), LONG);
        closed.close();
        closed.listen(this::take);
        listening();
        assertThat(start(FILE, LONG).isHandedOver()).isTrue();
    }

    private SingleInstance start(Optional<Path> file, long patience) {
        var start = SingleInstance.at(place, new OpenRequest(file), patience);
        starts.add(start);
        return start;
    }

    private SingleInstance listening() {
        var first = start(Optional.empty(), LONG);
        assertThat(first.isHandedOver()).isFalse();
        first.listen(this::take);
        assertThat(start(Optional.empty(), LONG).isHandedOver()).isTrue(); // now it does
        taken.clear();
        return first;
    }

    private void take(Handover visit) {
        // Noted first: whoever is let go looks at once whether it was.
        taken.add(visit.file());
        if (!visit.take()) {
            taken.remove(visit.file());
        }
    }

    private SocketChannel visitor(String saying) throws IOException {
        var channel = SocketChannel.open(place.address());
        channel.write(ByteBuffer.wrap(saying.getBytes(StandardCharsets.UTF_8)));
        return channel;
    }

    /** All that is answered until the end; nothing if the door is shut. */
    private static String answer(SocketChannel visitor) {
        var bytes = ByteBuffer.allocate(1000);
        try {
            while (visitor.read(bytes) >= 0) {
                // until the end
            }
        } catch (IOException shut) {
            return "";
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }
}
