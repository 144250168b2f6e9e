package sightline.view.preferences;

import sightline.chart.Theme;

/** Which theme somebody wants. Its names are in settings files. */
public enum ThemeChoice {
    /** Light or dark as the system is. */
    SYSTEM("system", Theme.LIGHT, Theme.DARK), LIGHT(Theme.LIGHT), DARK(Theme.DARK), HIGH_CONTRAST(Theme.HIGH_CONTRAST);

    private final String id;
    private final Theme byDay;
    private final Theme byNight;

    ThemeChoice(Theme always) {
        this(always.id(), always, always);
    }

    ThemeChoice(String id, Theme byDay, Theme byNight) {
        this.id = id;
        this.byDay = byDay;
        this.byNight = byNight;
    }

    /** The name in the menu's ids and texts. */
    public String id() {
        return id;
    }

    /** The theme on a system that is {@code dark} or not. */
    public Theme on(boolean dark) {
        return dark ? byNight : byDay;
    }
}
