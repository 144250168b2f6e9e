package sightline.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;

import sightline.text.Texts;

/** The bytes of a file as text. */
public final class Utf8Text {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private Utf8Text() {}

    /**
     * The text that {@code bytes} are in UTF-8, without a byte order mark.
     *
     * @param fileName how messages name the file
     * @param most no more bytes are read
     * @throws FileException if there are more, or they are no UTF-8
     */
    public static String decode(byte[] bytes, String fileName, int most) throws FileException {
        var texts = Texts.of(Utf8Text.class);
        if (bytes.length > most) {
            throw new FileException(fileName, "", texts.get("tooLong", Integer.toString(most)));
        }
        var buffer = ByteBuffer.wrap(bytes);
        var text = CharBuffer.allocate(bytes.length);
        if (UTF_8.newDecoder().decode(buffer, text, true).isError()) {
            throw new FileException(fileName, texts.get("place.byte", Integer.toString(buffer.position())),
                    texts.get("notUtf8"));
        }
        var decoded = text.flip().toString();
        return decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
    }
}
