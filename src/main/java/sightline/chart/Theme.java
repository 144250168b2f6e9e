package sightline.chart;

import java.util.Arrays;
import java.util.Optional;

/** The looks that the program has. */
public enum Theme {
    LIGHT("light", Palette.light()), DARK("dark", Palette.dark()),
    HIGH_CONTRAST("high-contrast", Palette.highContrast());

    private final String id;
    private final Palette palette;

    Theme(String id, Palette palette) {
        this.id = id;
        this.palette = palette;
    }

    /** The theme called {@code id}, if there is one. */
    public static Optional<Theme> of(String id) {
        return Arrays.stream(values()).filter(theme -> theme.id.equals(id)).findFirst();
    }

    /** The name on the command line and in settings. */
    public String id() {
        return id;
    }

    /** The colours of its charts. */
    public Palette palette() {
        return palette;
    }
}
