package sightline.chart;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.TickUnits;
import org.jfree.data.Range;

import sightline.model.Scenario;
import sightline.text.Numbers;

/** The axis of months. A month stands at its first instant in UTC. */
final class Months {

    /** Up to this many months single months are named; a longer span names its years, each at its January. */
    private static final int MOST_NAMED = 30;

    private final MonthAxis axis;
    private final Numbers numbers;
    private double[] times = {};

    Months(ChartStyle look) {
        numbers = look.numbers();
        axis = new MonthAxis(look);
    }

    static double time(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    MonthAxis axis() {
        return axis;
    }

    /** Where the months of {@code scenario} stand on the axis; not to be changed. */
    double[] times(Scenario scenario) {
        if (times.length != scenario.months() + 1 || times[0] != time(scenario.start())) {
            times = IntStream.rangeClosed(0, scenario.months()).mapToDouble(month -> time(scenario.date(month)))
                    .toArray();
        }
        return times;
    }

    void fit(Scenario scenario) {
        axis.setStandardTickUnits(scenario.months() <= MOST_NAMED ? months() : years());
        double last = time(scenario.date(scenario.months()));
        axis.setRange(new Range(time(scenario.start()), last + 1)); // JFreeChart gives the very end no tick
    }

    /** The month of {@code scenario} whose first instant is nearest to {@code time}. */
    static int nearest(Scenario scenario, double time) {
        var month = YearMonth.from(Instant.ofEpochMilli((long) time).atZone(ZoneOffset.UTC));
        var next = month.plusMonths(1);
        var nearest = time - time(month) <= time(next) - time ? month : next;
        return Math.clamp(ChronoUnit.MONTHS.between(scenario.start(), nearest), 0, scenario.months());
    }

    private TickUnits months() {
        var units = new TickUnits();
        for (int count : new int[]{1, 3, 6}) {
            units.add(unit(DateTickUnitType.MONTH, count, numbers::shortMonth));
        }
        units.add(unit(DateTickUnitType.YEAR, 1, numbers::shortMonth));
        units.add(unit(DateTickUnitType.YEAR, 2, numbers::shortMonth));
        return units;
    }

    private TickUnits years() {
        var units = new TickUnits();
        for (int count : new int[]{1, 2, 5, 10, 20}) {
            units.add(unit(DateTickUnitType.YEAR, count, numbers::year));
        }
        return units;
    }

    private static DateTickUnit unit(DateTickUnitType type, int count, Function<YearMonth, String> words) {
        return new DateTickUnit(type, count, new MonthFormat(words));
    }

    /** The month in which {@code date} lies. */
    static YearMonth month(Date date) {
        return YearMonth.from(date.toInstant().atZone(ZoneOffset.UTC));
    }
}
