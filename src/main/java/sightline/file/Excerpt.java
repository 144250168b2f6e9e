package sightline.file;

import java.util.regex.Pattern;

import sightline.text.OneLine;

/** What was found in a file, fit to stand in a message: short, on one line, with nothing that steers a terminal. */
public final class Excerpt {

    private static final int MOST = 40;
    private static final Pattern BLANK = Pattern.compile(" +");
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

    private Excerpt() {}

    /** {@code found}, shortened. */
    public static String of(String found) {
        var shortened = found.length() > MOST ? found.substring(0, MOST) + "…" : found;
        return HALF_CHARACTER.matcher(BLANK.matcher(OneLine.of(shortened)).replaceAll(" ")).replaceAll("");
    }
}
