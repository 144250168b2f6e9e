package sightline.chart;

import java.io.Serial;
import java.text.DateFormat;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.YearMonth;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Months in the program's own words, in the shape that JFreeChart asks for. */
@SuppressWarnings("serial") // charts are never serialized
final class MonthFormat extends DateFormat {

    @Serial
    private static final long serialVersionUID = 1;

    private final Function<YearMonth, String> words;

    MonthFormat(Function<YearMonth, String> words) {
        this.words = words;
        calendar = Calendar.getInstance(Locale.ROOT); // DateFormat compares itself by these two
        numberFormat = NumberFormat.getInstance(Locale.ROOT);
    }

    @Override
    public StringBuffer format(Date date, StringBuffer to, FieldPosition position) {
        return to.append(words.apply(Months.month(date)));
    }

    @Override
    public @Nullable Date parse(String source, ParsePosition position) {
        return null; // an axis only writes
    }
}
