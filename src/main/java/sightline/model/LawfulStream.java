package sightline.model;

import sightline.text.Unit;

/**
 * The published results of warrants, by stream. The number is W_j, the quarterly baseline; the shipped ones are the
 * National Crime Agency's. No figure says which services a stream came from.
 */
public enum LawfulStream implements Quantity {
    /** Arrests a quarter. */
    ARRESTS("arrests", Unit.ARRESTS_A_QUARTER, 1000, 1, 327),
    /** Class A drugs seized, in tonnes a quarter. */
    CLASS_A_DRUGS("classADrugs", Unit.TONNES_A_QUARTER, 10, 0.1, 3.5),
    /** Money and assets recovered, in million pounds a quarter. */
    RECOVERED("recovered", Unit.MILLION_POUNDS_A_QUARTER, 20, 0.1, 4.8),
    /** Threats to life identified in a quarter. */
    THREATS_TO_LIFE("threatsToLife", Unit.THREATS_A_QUARTER, 100, 1, 29),
    /** Threats of harm identified in a quarter. */
    THREATS_TO_HARM("threatsToHarm", Unit.THREATS_A_QUARTER, 500, 1, 100);

    private final Row row;

    LawfulStream(String id, Unit unit, double sliderHigh, double step, double standard) {
        row = new Row(id, unit, new Bounds(0, sliderHigh), new Bounds(0, 1e7), step, standard);
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public boolean mayHaveRange() {
        return false;
    }

    @Override
    public String nameKey() {
        return "lawful." + id();
    }

    /** The full name in messages: {@code lawfulAccess.arrests}, as a path into the scenario file. */
    public String path() {
        return "lawfulAccess." + id();
    }
}
