package sightline.cli;

import java.util.Arrays;
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
        try {
            long number = Long.parseLong(word);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException exception) {
            // said below, as for a number out of bounds
        }
        throw unknown("error.whole", word, Long.toString(most));
    }

    private static TypeConversionException unknown(String key, Object... arguments) {
        return new TypeConversionException(Texts.of(Words.class).get(key, arguments));
    }
}
