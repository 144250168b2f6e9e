package sightline.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import sightline.text.Texts;

/**
 * Tells contents of files apart: two with the same fingerprint are the same. Times of files are no help, for copying and
 * synchronising sets them back.
 *
 * @param sha256 in hexadecimal digits
 */
public record Fingerprint(String sha256) {

    /** Of a file with this content. */
    public static Fingerprint of(byte[] content) {
        var digest = digest();
        digest.update(content);
        return finished(digest);
    }

    /**
     * Of what is in {@code file} now, however long it is; empty if there is no regular file.
     *
     * @throws FileException if it cannot be read
     */
    public static Optional<Fingerprint> of(Path file) throws FileException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var digest = digest();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        } catch (IOException unreadable) {
            throw new FileException(file.toString(), "",
                    Texts.of(Fingerprint.class).get("unreadable", AtomicFile.reason(unreadable)));
        }
        return Optional.of(finished(digest));
    }

    private static Fingerprint finished(MessageDigest digest) {
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) { // every Java platform has it
            throw new IllegalStateException(impossible);
        }
    }
}
