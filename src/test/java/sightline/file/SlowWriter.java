package sightline.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A process that writes half of a file, says so, and does not go on before it is told to. */
final class SlowWriter {

    private SlowWriter() {}

    public static void main(String[] arguments) throws IOException {
        AtomicFile.write(Path.of(arguments[0]), out -> {
            out.write("half".getBytes(StandardCharsets.UTF_8));
            out.flush();
            System.out.println("half");
            if (System.in.read() < 0) {
                LockSupport.parkNanos(TimeUnit.MINUTES.toNanos(1)); // it is being ended, and is not to be done before
            }
        });
    }

    static Process start(Path file) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), SlowWriter.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (process.getInputStream().read() != 'h') {
            throw new IOException("the writer did not begin");
        }
        return process;
    }
}
