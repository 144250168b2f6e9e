package sightline.present;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How large a picture is.
 *
 * @param width in pixels, {@link #LEAST} to {@link #MOST}
 * @param height in pixels, likewise; at most {@link #MOST_PIXELS} in all
 * @param dotsPerInch how densely it is meant to be printed, 1 to 10,000
 */
public record PictureSize(int width, int height, int dotsPerInch) {

    /** The fewest pixels on a side. */
    public static final int LEAST = 320;
    /** The most pixels on a side. */
    public static final int MOST = 10_000;
    /** The most pixels in all: what fits into memory with room to spare. */
    public static final int MOST_PIXELS = 40_000_000;

    public static final PictureSize SLIDE = onScreen(1600, 900);
    public static final PictureSize FULL_HD = onScreen(1920, 1080);
    public static final PictureSize ULTRA_HD = onScreen(3840, 2160);
    /** A4, landscape. */
    public static final PictureSize A4 = new PictureSize(3508, 2480, 300);

    private static final int SCREEN = 96;
    private static final Pattern WIDTH_BY_HEIGHT = Pattern.compile("(\\d{1,5})[x\u00d7](\\d{1,5})");

    /** @throws IllegalArgumentException if it is out of its bounds */
    public PictureSize {
        if (!isAllowed(width, height) || dotsPerInch < 1 || dotsPerInch > 10_000) {
            throw new IllegalArgumentException(width + "x" + height + " at " + dotsPerInch);
        }
    }

    /** The sizes that are offered. */
    public static List<PictureSize> presets() {
        return List.of(SLIDE, FULL_HD, ULTRA_HD, A4);
    }

    /** A size as a screen shows it. */
    public static PictureSize onScreen(int width, int height) {
        return new PictureSize(width, height, SCREEN);
    }

    /** Whether there may be a picture of {@code width} by {@code height} pixels. */
    public static boolean isAllowed(int width, int height) {
        return Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST
                && (long) width * height <= MOST_PIXELS;
    }

    /** The size on a screen that {@code text} says, such as {@code 1600x900}; empty if it is none that is allowed. */
    public static Optional<PictureSize> parse(String text) {
        var matcher = WIDTH_BY_HEIGHT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(matcher.group(1));
        int height = Integer.parseInt(matcher.group(2));
        return isAllowed(width, height) ? Optional.of(onScreen(width, height)) : Optional.empty();
    }

    /** The height of words in pixels at which a picture of this size reads well. */
    float fontSize() {
        double even = Math.sqrt((double) width * height) / 54;
        return (float) Math.max(10, Math.min(even, Math.min(width, height) / 26.0));
    }
}
