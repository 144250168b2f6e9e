package sightline.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Output that somebody may read as it comes. A reader who goes away is a {@link ReaderGone}; a disk that is full is a failure. */
public final class PipeOutput extends FilterOutputStream {

    private static final int KIND = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private final Path place;

    /**
     * @param out where it goes
     * @param place what the system calls it, which tells a pipe from a file
     */
    public PipeOutput(OutputStream out, Path place) {
        super(out);
        this.place = place;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[]{(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException exception) {
            if (isReaderGone(exception)) {
                throw new ReaderGone(exception);
            }
            throw exception;
        }
    }

    /** The system's words for it are in the user's language; but a pipe, unlike a disk, has no other way to fail. */
    private boolean isReaderGone(IOException exception) {
        try {
            int kind = (int) Files.getAttribute(place, "unix:mode") & KIND;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return String.valueOf(exception.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        }
    }
}
