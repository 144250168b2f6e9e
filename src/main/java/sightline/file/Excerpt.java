package sightline.file;

import java.util.regex.Pattern;

/** What was found in a file, fit to stand in a message: short, on one line, with nothing that steers a terminal. */
public final class Excerpt {

    private static final int MOST = 40;
    private static final Pattern BLANK = Pattern.compile("[ \\t\\r\\n]+");
    private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private Excerpt() {}

    /** {@code found}, shortened. */
    public static String of(String found) {
        var shortened = found.length() > MOST ? found.substring(0, MOST) + "…" : found;
        return NOT_SHOWN.matcher(BLANK.matcher(shortened).replaceAll(" ")).replaceAll("\ufffd");
    }
}
