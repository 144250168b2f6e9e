package sightline.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A source that somebody has added to a scenario. It has no effect on any result and is kept apart from what the program
 * brings along.
 *
 * @param input what its figure is about
 * @param figure the interval it supports; of a single number both ends alike; within the bounds of {@code input}
 * @param publisher who published it; empty if unknown
 * @param title what it is called; never blank
 * @param date when it was published: empty, or as {@link #isDate} has it
 * @param address where it can be read: empty, or as {@link #ADDRESS} has it
 * @param note whatever else is to be said of it
 */
public record AddedSource(ScenarioInput input, Bounds figure, String publisher, String title, String date,
        String address,
        String note) {

    /** How a year, a month or a day is written; {@link #isDate} knows which days there are. */
    public static final Pattern DATE = Pattern
            .compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");
    private static final int LENGTH_OF_DAY = 10;
    /** An address on the web: nothing else is ever handed to a browser. */
    public static final Pattern ADDRESS = Pattern.compile("https?://[^\\x00-\\x20\\x7f]+");

    /**
     * @throws InvalidScenarioException if the figure is out of bounds or a text is not as it must be
     * @throws IllegalArgumentException if {@code input} takes no evidence
     */
    public AddedSource {
        if (!input.takesEvidence()) {
            throw new IllegalArgumentException("no source can be about " + input.id());
        }
        input.quantity().require(input.id(), figure.low());
        input.quantity().require(input.id(), figure.high());
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
        if (!isDate(date)) {
            throw InvalidScenarioException.of("error.sourceDate");
        }
        return date;
    }

    /** Whether {@code date} is empty, or a year, a month or a day of the calendar such as {@code 2024-02-29}. */
    public static boolean isDate(String date) {
        if (date.length() < LENGTH_OF_DAY) {
            return date.isEmpty() || DATE.matcher(date).matches();
        }
        try {
            return DATE.matcher(date).matches() && date.equals(LocalDate.parse(date).toString());
        } catch (DateTimeException noSuchDay) {
            return false;
        }
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
