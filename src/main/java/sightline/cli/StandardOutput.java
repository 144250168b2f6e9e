package sightline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

import sightline.file.PipeOutput;

/** The process's standard output, for commands: whoever reads it may stop. */
public final class StandardOutput {

    private static final Path PLACE = Path.of("/dev/stdout");

    private StandardOutput() {}

    /** To be flushed at the end; in the character set that {@link System#out} has. */
    public static PrintStream open() {
        var out = new PipeOutput(new FileOutputStream(FileDescriptor.out), PLACE);
        return new PrintStream(new BufferedOutputStream(out), false, System.out.charset());
    }
}
