package sightline.chart;

import sightline.text.Texts;

/** How a chart shows futures. Bands are easily read as limits; the other views help against that. */
public enum FuturesView {
    /** A band of half of them, one of nine tenths, and their median. */
    BANDS("bands"),
    /** Some of them, each as a thin line. */
    SINGLES("singles"),
    /** All of them in one month, as dots that stand for equal shares. */
    DOTS("dots"),
    /** One after the other. */
    ONE_BY_ONE("one-by-one");

    private final String id;

    FuturesView(String id) {
        this.id = id;
    }

    /** The name in files. */
    public String id() {
        return id;
    }

    /** The name on screen. */
    public String title() {
        return Texts.of(FuturesView.class).get("futuresView." + id);
    }
}
