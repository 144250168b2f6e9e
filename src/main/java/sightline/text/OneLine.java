package sightline.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text from outside, such as a name in a scenario file or the name of a file, fit to stand in a line of the program's own: it
 * neither ends the line nor turns or hides what stands beside it.
 */
public final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    /** What turns all that follows until something ends it, or hides it: embeddings, overrides, isolates, annotations. */
    private static final Pattern TURNING = Pattern.compile("[\u202a-\u202e\u2066-\u2069\u206a-\u206f\ufff9-\ufffb]");
    /** Marks of one direction; nothing to see, but what is neutral beside them goes their way. */
    private static final Pattern MARKS = Pattern.compile("[\u200e\u200f\u061c]");

    /** Nothing to see, wherever it stands: joiners, soft hyphens, fillers, selectors of a letter's form. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f"
            + "\u3164\ufe00-\ufe0f\uffa0\\x{e0100}-\\x{e01ef}]");
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\u2800]+");
    /** No font has a sign for it, so one looks like another. */
    private static final Pattern WITHOUT_A_SIGN = Pattern.compile("[\\p{Cs}\\p{Co}\\p{Cn}]");

    private OneLine() {}

    /** {@code outside} as a part of a line, without any mark of direction. */
    public static String of(String outside) {
        var line = line(outside);
        return line.chars().allMatch(c -> c <= '~') ? line : MARKS.matcher(line).replaceAll("");
    }

    /** A whole line that holds texts from outside and numbers, whose formats set marks of direction before a sign. */
    public static String line(String line) {
        if (line.chars().allMatch(c -> c >= ' ' && c <= '~')) { // most are plain, and many are asked for at every move
            return line;
        }
        return BREAKS.matcher(TURNING.matcher(line).replaceAll("")).replaceAll(" ");
    }

    /** What a person sees of {@code text}, to be held against other texts and not to be shown: alike for all that look alike. */
    public static String seen(String text) {
        var visible = UNSEEN.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("");
        return Normalizer.normalize(WITHOUT_A_SIGN.matcher(BLANK.matcher(visible).replaceAll(" ")).replaceAll("\ufffd"),
                Normalizer.Form.NFC).strip();
    }
}
