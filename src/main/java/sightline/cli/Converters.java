package sightline.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import sightline.analysis.EnsembleRunner;
import sightline.chart.ChartId;
import sightline.chart.Theme;
import sightline.file.UndecodedName;
import sightline.model.Scenario;
import sightline.present.CsvStyle;
import sightline.present.PictureSize;
import sightline.text.Texts;

/** Words of the command line as the things that they name. */
final class Converters {

    /** Digits alone, as few as a long holds; Java would take signs and the digits of any script too. */
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    private Converters() {}

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
            return (int) whole(word, EnsembleRunner.MOST_FUTURES);
        }
    }

    static final class Spreadsheet implements ITypeConverter<CsvStyle> {
        @Override
        public CsvStyle convert(String word) {
            try {
                var locale = new Locale.Builder().setLanguageTag(word).build();
                if (isKnown(locale)) {
                    return CsvStyle.of(locale);
                }
            } catch (IllformedLocaleException exception) {
                // said below, as for a language that is none
            }
            throw unknown("error.locale", word);
        }

        /** Of other languages it is not known how they write numbers. */
        private static boolean isKnown(Locale locale) {
            return Arrays.stream(DecimalFormatSymbols.getAvailableLocales()).map(Locale::getLanguage)
                    .anyMatch(language -> !language.isEmpty() && language.equals(locale.getLanguage()))
                    && (locale.getCountry().isEmpty()
                            || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)
                                    .contains(locale.getCountry()));
        }
    }

    /** A file as the system's character set has it: under LANG=C only names in ASCII. */
    static final class FileName implements ITypeConverter<Path> {
        @Override
        public Path convert(String word) {
            var problem = problem(word);
            if (problem.isPresent()) {
                throw new TypeConversionException(problem.get());
            }
            return Path.of(word);
        }

        /** Why {@code word} names no file; empty if it names one, which need not be there. */
        static Optional<String> problem(String word) {
            if (word.isEmpty()) {
                return said("error.fileName.empty", word);
            }
            try {
                if (word.endsWith(File.separator) && !Files.isDirectory(Path.of(word))) {
                    return said("error.fileName.folder", word); // a path of it would have lost that
                }
                return UndecodedName.isOf(Path.of(word)) ? said("error.fileName.undecoded", word) : Optional.empty();
            } catch (InvalidPathException exception) {
                return said("error.fileName", word);
            }
        }

        private static Optional<String> said(String key, String word) {
            return Optional.of(Texts.of(Converters.class).get(key, word, UndecodedName.charset()));
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
        return new TypeConversionException(Texts.of(Converters.class).get(key, arguments));
    }
}
