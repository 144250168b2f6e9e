package sightline.cli;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import sightline.analysis.Ensembles;
import sightline.chart.ChartId;
import sightline.chart.Theme;
import sightline.export.PictureSize;
import sightline.model.Scenario;
import sightline.text.Texts;

/** Words of the command line as the things that they name. */
final class Words {

    /** Digits alone, as few as a long holds; Java would take signs and the digits of any script too. */
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    private Words() {}

    static final class Chart implements ITypeConverter<ChartId> {
        @Override
        public ChartId convert(String word) {
            return ChartId.of(word).orElseThrow(() -> unknown("error.chart", word,
                    Arrays.stream(ChartId.values()).map(ChartId::id).collect(Collectors.joining(", "))));
        }
    }

    static final class Look implements ITypeConverter<Theme> {
        @Override
        public Theme convert(String word) {
            return Theme.of(word).orElseThrow(() -> unknown("error.theme", word,
                    Arrays.stream(Theme.values()).map(Theme::id).collect(Collectors.joining(", "))));
        }
    }

    static final class Size implements ITypeConverter<PictureSize> {
        @Override
        public PictureSize convert(String word) {
            return PictureSize.parse(word).orElseThrow(() -> unknown("error.size", word,
                    Integer.toString(PictureSize.LEAST), Integer.toString(PictureSize.MOST)));
        }
    }

    static final class Futures implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String word) {
            return (int) whole(word, Ensembles.MOST_FUTURES);
        }
    }

    static final class Seed implements ITypeConverter<Long> {
        @Override
        public Long convert(String word) {
            return whole(word, Scenario.LARGEST_SEED);
        }
    }

    private static long whole(String word, long most) {
        if (WHOLE.matcher(word).matches() && Long.parseLong(word) <= most) {
            return Long.parseLong(word);
        }
        throw unknown("error.whole", word, Long.toString(most), Integer.toString(Scenario.STANDARD_FUTURES));
    }

    private static TypeConversionException unknown(String key, Object... arguments) {
        return new TypeConversionException(Texts.of(Words.class).get(key, arguments));
    }
}
