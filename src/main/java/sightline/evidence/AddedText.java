package sightline.evidence;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;

import sightline.model.AddedSource;
import sightline.text.OneLine;

/**
 * The texts of a source that somebody has added, fit to be shown and copied among the program's own: none of them turns or
 * hides what stands beside it.
 *
 * @param publisher on one line
 * @param title on one line
 * @param address with letters that cannot be seen written as their bytes, which leads to the same place
 * @param note with its lines
 */
public record AddedText(String publisher, String title, String address, String note) {

    /** Those of {@code source}. */
    public static AddedText of(AddedSource source) {
        return new AddedText(OneLine.of(source.publisher()), OneLine.of(source.title()), seen(source.address()),
                source.note().lines().map(OneLine::of).collect(Collectors.joining("\n")));
    }

    /** {@code address} with letters that cannot be seen, or turn others, written as their bytes. */
    public static String seen(String address) {
        var hex = HexFormat.of().withUpperCase();
        return address.codePoints().mapToObj(Character::toString)
                .map(letter -> OneLine.of(letter).equals(letter) ? letter
                        : "%" + hex.withDelimiter("%").formatHex(letter.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining());
    }
}
