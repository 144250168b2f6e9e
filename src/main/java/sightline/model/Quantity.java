package sightline.model;

import sightline.text.Unit;

/**
 * A number that a scenario sets: one row of the table that the window, the file format, the command line and the sampler
 * read. The constants of its three implementations are the rows.
 */
public sealed interface Quantity permits Parameter, ServiceField, LawfulStream {

    /**
     * What the table says of a quantity.
     *
     * @param id the name in files, on the command line and in code
     * @param unit the unit that the number counts in
     * @param slider the ends of the slider
     * @param file the ends of what a file may hold; never narrower than the slider
     * @param step one step of the slider
     * @param standard the value when nothing else is said
     */
    record Row(String id, Unit unit, Bounds slider, Bounds file, double step, double standard) {}

    /** Its row of the table. */
    Row row();

    /** The name in files, on the command line and in code. */
    default String id() {
        return row().id();
    }

    /** The unit that the number counts in. */
    default Unit unit() {
        return row().unit();
    }

    /** The ends of the slider. */
    default Bounds slider() {
        return row().slider();
    }

    /** The ends of what a file may hold; never narrower than the slider. */
    default Bounds file() {
        return row().file();
    }

    /** One step of the slider. */
    default double step() {
        return row().step();
    }

    /** The value when nothing else is said. */
    default double standard() {
        return row().standard();
    }

    /** Whether it says when something happens or how long that takes: what is published of it are dates, not figures. */
    default boolean isTiming() {
        return false;
    }

    /** Whether a scenario may give it a range of what it could be; if not, it is a plain number. */
    boolean mayHaveRange();

    /** The key of the quantity's name in the bundle beside this class; {@code <key>.about} is what it means. */
    String nameKey();

    /**
     * The one place where bounds are enforced.
     *
     * @param name how the message calls the number, for instance {@code services.messenger.share}
     * @return {@code value}
     * @throws InvalidScenarioException if {@code value} is not within {@link #file()}, or is no number
     */
    default double require(String name, double value) {
        if (!file().contain(value)) {
            throw InvalidScenarioException.of("error.bounds", name, value, file().low(), file().high());
        }
        return value;
    }

    /**
     * As {@link #require(String, double)}, for the value and both ends of its range.
     *
     * @return {@code setting}
     */
    default Setting require(String name, Setting setting) {
        require(name, setting.value());
        require(name + ".low", setting.low());
        require(name + ".high", setting.high());
        return setting;
    }
}
