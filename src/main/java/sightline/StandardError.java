package sightline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** The process's standard error, which is kept quiet while JavaFX starts: it says its pulse rate there. */
final class StandardError {

    private StandardError() {}

    static void quieten() {
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, charset()));
    }

    static void restore() {
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset()));
    }

    private static Charset charset() {
        return Charset.forName(System.getProperty("stderr.encoding", Charset.defaultCharset().name()));
    }
}
