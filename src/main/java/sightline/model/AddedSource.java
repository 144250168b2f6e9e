package sightline.model;

import java.util.regex.Pattern;

/**
 * A source that somebody has added to a scenario. It has no effect on any result and is kept apart from what the program
 * brings along.
 *
 * @param target what its figure is about
 * @param figure the interval it supports; of a single number both ends alike; within the bounds of {@code target}
 * @param publisher who published it; empty if unknown
 * @param title what it is called; never blank
 * @param date when it was published: empty, or as {@link #DATE} has it
 * @param address where it can be read: empty, or as {@link #ADDRESS} has it
 * @param note whatever else is to be said of it
 */
public record AddedSource(Target target, Bounds figure, String publisher, String title, String date, String address,
        String note) {

    /** A year, a month or a day. */
    public static final Pattern DATE = Pattern
            .compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");
    /** An address on the web: nothing else is ever handed to a browser. */
    public static final Pattern ADDRESS = Pattern.compile("https?://[^\\x00-\\x20\\x7f]+");

    /** @throws InvalidScenarioException if the figure is out of bounds or a text is not as it must be */
    public AddedSource {
        target.quantity().require(target.id(), figure.low());
        target.quantity().require(target.id(), figure.high());
        requireTitle(title);
        requireDate(date);
        requireAddress(address);
    }

    /** Whether the figure is a single number. */
    public boolean isPoint() {
        return Double.compare(figure.low(), figure.high()) == 0;
    }

    /**
     * Checks a title.
     *
     * @return {@code title}
     * @throws InvalidScenarioException if it is blank
     */
    public static String requireTitle(String title) {
        if (title.isBlank()) {
            throw InvalidScenarioException.of("error.sourceTitle");
        }
        return title;
    }

    /**
     * Checks a date.
     *
     * @return {@code date}
     * @throws InvalidScenarioException if it is no date
     */
    public static String requireDate(String date) {
        if (!date.isEmpty() && !DATE.matcher(date).matches()) {
            throw InvalidScenarioException.of("error.sourceDate");
        }
        return date;
    }

    /**
     * Checks an address.
     *
     * @return {@code address}
     * @throws InvalidScenarioException if it is no address on the web
     */
    public static String requireAddress(String address) {
        if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
            throw InvalidScenarioException.of("error.sourceAddress");
        }
        return address;
    }
}
