package sightline.evidence;

import sightline.text.Texts;

/** How near a source is to what it says, in the order from the nearest. */
public enum Grade {
    /** The publisher's own text or data. */
    PRIMARY("primary"),
    /** A publisher's table, read in somebody's copy. */
    PRIMARY_TRANSCRIBED("primary, transcribed"),
    /** Press or charity. */
    SECONDARY("secondary"),
    /** Arithmetic on other entries. */
    DERIVED("derived"),
    /** Weak. */
    TERTIARY("tertiary");

    private final String id;

    Grade(String id) {
        this.id = id;
    }

    /** The words in files. */
    public String id() {
        return id;
    }

    /** What it means, in words. */
    public String about() {
        return Texts.of(Grade.class).get("grade.about." + name());
    }

    /** The words on screen. */
    public String text() {
        return Texts.of(Grade.class).get("grade." + name());
    }
}
