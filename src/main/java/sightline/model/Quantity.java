package sightline.model;

import sightline.text.Unit;

/**
 * A number that a scenario sets: one row of the table that the window, the file format, the command line and the sampler
 * read. The constants of its three implementations are the rows.
 */
public sealed interface Quantity permits Parameter, ServiceField, LawfulStream {

    /** The name in files, on the command line and in code. */
    String id();

    /** The unit that the number counts in. */
    Unit unit();

    /** The ends of the slider. */
    Bounds slider();

    /** The ends of what a file may hold; never narrower than the slider. */
    Bounds file();

    /** One step of the slider. */
    double step();

    /** The value when nothing else is said. */
    double standard();

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
