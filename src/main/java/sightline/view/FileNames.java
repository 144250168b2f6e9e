package sightline.view;

import java.util.Locale;

/** File names that are suggested for things with names of their own. */
public final class FileNames {

    private static final int LONGEST = 60;

    private FileNames() {}

    /** {@code name} in small letters, digits and hyphens, shortened, with {@code ending} behind it. */
    public static String of(String name, String ending) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        var shortened = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-$", "") : plain;
        return (shortened.isEmpty() ? "scenario" : shortened) + ending;
    }
}
