package sightline.scenario;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import sightline.model.Setting;
import sightline.text.Numbers;
import sightline.text.Texts;
import sightline.text.Unit;

/** One setting that a scenario has otherwise than the scenario that it is compared with. */
public sealed interface Difference {

    /** What differs, as people call it; a service's field after the service's name. */
    String name();

    /** The difference on one line, the other scenario's setting in brackets: {@code Rollout coverage 60% (100%)}. */
    String text(Numbers numbers);

    /**
     * Another value, whatever the ranges.
     *
     * @param unit what the values count
     * @param from the value compared with; absent where a service's coverage follows the rollout's
     * @param to the scenario's value, likewise
     * @param pinned whether the scenario's value was set by hand, so that its range has no effect
     */
    record OfValue(String name, Unit unit, @Nullable Double from, @Nullable Double to, boolean pinned)
            implements
                Difference {

        @Override
        public String text(Numbers numbers) {
            var was = words(from, numbers);
            var now = words(to, numbers);
            return texts().get(was.equals(now) ? "difference.slight" : "difference", name,
                    pinned ? texts().get("difference.pinned", now) : now, was);
        }

        private String words(@Nullable Double value, Numbers numbers) {
            return value == null ? texts().get("difference.follows") : numbers.format(unit, value);
        }
    }

    /**
     * The same value with another range.
     *
     * @param unit what the values count
     * @param from the range compared with
     * @param to the scenario's range
     */
    record OfRange(String name, Unit unit, Setting from, Setting to) implements Difference {

        @Override
        public String text(Numbers numbers) {
            var range = texts().get("difference.range", name);
            return changed("difference.slight", range, words(from, numbers), words(to, numbers));
        }

        private String words(Setting setting, Numbers numbers) {
            if (!setting.hasRange()) {
                return texts().get("difference.certain");
            }
            var range = texts().get("difference.from.to", numbers.format(unit, setting.low()),
                    numbers.format(unit, setting.high()), texts().get("shape." + setting.shape().id()));
            return setting.pinned() ? texts().get("difference.range.pinned", range) : range;
        }
    }

    /**
     * Another word.
     *
     * @param from the word for what is compared with
     * @param to the word for what the scenario has
     */
    record OfWord(String name, String from, String to) implements Difference {

        @Override
        public String text(Numbers numbers) {
            return changed("difference", name, from, to);
        }
    }

    /**
     * Another first month.
     *
     * @param from the month compared with
     * @param to the scenario's month
     */
    record OfStart(String name, YearMonth from, YearMonth to) implements Difference {

        @Override
        public String text(Numbers numbers) {
            return changed("difference", name, numbers.shortMonth(from), numbers.shortMonth(to));
        }
    }

    /**
     * Another number of futures.
     *
     * @param from the number compared with
     * @param to the scenario's
     */
    record OfFutures(String name, int from, int to) implements Difference {

        @Override
        public String text(Numbers numbers) {
            return changed("difference", name, numbers.whole(from), numbers.whole(to));
        }
    }

    /**
     * A service with another name.
     *
     * @param from the name compared with
     * @param name the scenario's
     */
    record OfServiceName(String from, String name) implements Difference {

        @Override
        public String text(Numbers numbers) {
            return texts().get("difference.renamed", name, from);
        }
    }

    /**
     * A service that only one of the two scenarios has.
     *
     * @param name the service's name
     * @param added whether the scenario has it and the one compared with has not
     */
    record OfService(String name, boolean added) implements Difference {

        @Override
        public String text(Numbers numbers) {
            return texts().get(added ? "difference.added" : "difference.removed", name);
        }
    }

    /**
     * A source that only one of the two scenarios has been given.
     *
     * @param name the source's title
     * @param added whether the scenario has it and the one compared with has not
     */
    record OfSource(String name, boolean added) implements Difference {

        @Override
        public String text(Numbers numbers) {
            return texts().get(added ? "difference.source.added" : "difference.source.removed", name);
        }
    }

    /** With {@code slight} for two settings that differ by less than is shown. */
    private static String changed(String slight, String name, String from, String to) {
        return texts().get(from.equals(to) ? slight : "difference", name, to, from);
    }

    private static Texts texts() {
        return Texts.of(Difference.class);
    }
}
