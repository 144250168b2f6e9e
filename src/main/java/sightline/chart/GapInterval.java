package sightline.chart;

import sightline.text.Numbers;
import sightline.text.Texts;

/**
 * From where to where a gap lies, as numbers that are shown, without their signs: a gap above 0 is fewer children, one below
 * is more.
 *
 * @param direction which side of 0 it lies on
 * @param from the end that is said first
 * @param to the other end
 */
record GapInterval(Direction direction, String from, String to) {

    /** Sides of 0. */
    enum Direction {
        NONE, FEWER, MORE, ACROSS
    }

    /** From {@code low} to {@code high}. */
    static GapInterval of(double low, double high, Numbers numbers) {
        return of(low, numbers.result(Math.abs(low)), high, numbers.result(Math.abs(high)), numbers.result(0));
    }

    /** A single value. */
    static GapInterval of(double value, Numbers numbers) {
        return of(value, value, numbers);
    }

    /** What shows as 0 lies on neither side. */
    private static GapInterval of(double low, String lowShown, double high, String highShown, String zero) {
        boolean more = low < 0 && !lowShown.equals(zero);
        boolean fewer = high > 0 && !highShown.equals(zero);
        if (more && fewer) {
            return new GapInterval(Direction.ACROSS, lowShown, highShown);
        }
        if (more) {
            return new GapInterval(Direction.MORE, highShown, lowShown);
        }
        return new GapInterval(fewer ? Direction.FEWER : Direction.NONE, lowShown, highShown);
    }

    boolean isNothing() {
        return direction == Direction.NONE;
    }

    /** As a sentence begins: {@code 55 to 133 fewer}, {@code No difference}. */
    String sentenceStart(Texts texts) {
        return isNothing() ? texts.get("headline.none") : withDirection(texts);
    }

    /** As it stands later in a sentence that began with {@code first}: the direction only where it is another. */
    String after(GapInterval first, Texts texts) {
        return direction == first.direction && direction != Direction.ACROSS && !isNothing() ? numbers(texts)
                : withDirection(texts);
    }

    /** By itself: {@code 55 to 133 fewer}, {@code no difference}. */
    String withDirection(Texts texts) {
        return switch (direction) {
            case NONE -> texts.get("headline.noDifference");
            case FEWER -> texts.get("headline.fewer", numbers(texts));
            case MORE -> texts.get("headline.more", numbers(texts));
            case ACROSS -> texts.get("headline.across", from, to);
        };
    }

    private String numbers(Texts texts) {
        return from.equals(to) ? from : texts.get("headline.interval", from, to);
    }
}
