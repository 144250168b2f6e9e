package sightline.view.dialog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** File names that are suggested for things with names of their own. */
public final class FileNames {

    private static final int LONGEST = 60;

    private FileNames() {}

    /**
     * {@code file} with {@code ending}, which the system's dialog does not add; capitals make no other ending.
     *
     * @param mayReplace asked about a file of the longer name that is there already, which the dialog has not asked about
     * @return empty if it is there and may not be replaced
     */
    public static Optional<Path> withEnding(Path file, String ending, Predicate<Path> mayReplace) {
        var name = String.valueOf(file.getFileName());
        if (name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length())) {
            return Optional.of(file);
        }
        var longer = file.resolveSibling(name + ending);
        return Files.exists(longer) && !mayReplace.test(longer) ? Optional.empty() : Optional.of(longer);
    }

    /** {@code name} in small letters, digits and hyphens, shortened, with {@code ending} behind it. */
    public static String of(String name, String ending) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        var shortened = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-$", "") : plain;
        return (shortened.isEmpty() ? "scenario" : shortened) + ending;
    }
}
