package sightline.model;

import sightline.text.Unit;

/**
 * The published results of warrants, by stream. The number is W_j, the quarterly baseline; the shipped ones are the
 * National Crime Agency's. No figure says which services a stream came from.
 */
public enum LawfulStream implements Quantity {
    ARRESTS("arrests", Unit.ARRESTS_A_QUARTER, 1000, 1, 327),
    CLASS_A_DRUGS("classADrugs", Unit.TONNES_A_QUARTER, 10, 0.1, 3.5),
    RECOVERED("recovered", Unit.MILLION_POUNDS_A_QUARTER, 20, 0.1, 4.8),
    THREATS_TO_LIFE("threatsToLife", Unit.THREATS_A_QUARTER, 100, 1, 29),
    THREATS_TO_HARM("threatsToHarm", Unit.THREATS_A_QUARTER, 500, 1, 100);

    private static final Bounds FILE = new Bounds(0, 1e7);

    private final String id;
    private final Unit unit;
    private final Bounds slider;
    private final double step;
    private final double standard;

    LawfulStream(String id, Unit unit, double sliderHigh, double step, double standard) {
        this.id = id;
        this.unit = unit;
        this.slider = new Bounds(0, sliderHigh);
        this.step = step;
        this.standard = standard;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public Bounds slider() {
        return slider;
    }

    @Override
    public Bounds file() {
        return FILE;
    }

    @Override
    public double step() {
        return step;
    }

    @Override
    public double standard() {
        return standard;
    }

    @Override
    public String nameKey() {
        return "lawful." + id;
    }

    /** The full name in messages: {@code lawfulAccess.arrests}, as a path into the scenario file. */
    public String path() {
        return "lawfulAccess." + id;
    }
}
