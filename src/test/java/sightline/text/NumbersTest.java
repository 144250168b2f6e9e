package sightline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    private static final Numbers BRITISH = new Numbers(Locale.UK);

    static Stream<Locale> locales() {
        return Stream
                .of("en-GB", "de-DE", "fr-FR", "de-CH", "sv-SE", "hi-IN", "ar-EG", "fa-IR", "tr-TR", "eu-ES", "he-IL")
                .map(Locale::forLanguageTag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SHARE             | 0.059      | 5.9%
            SHARE             | 0.00004    | 0.004%
            SHARE             | 0          | 0%
            SHARE             | 1e-50      | 1E-48%
            CHILDREN_A_MONTH  | 0.01       | 0.01
            CHILDREN_A_MONTH  | 0.05       | 0.1
            CHILDREN_A_MONTH  | -0.0123    | -0.012
            CHILDREN_A_MONTH  | 1.25e-50   | 1.25E-50
            CHILDREN_A_MONTH  | 4.9e-324   | 4.9E-324
            SHARE             | 1          | 100%
            GROWTH_A_YEAR     | -0.2       | -20%
            MULTIPLE          | 1.05       | 1.05×
            CHILDREN_A_MONTH  | 1234.56    | 1,234.6
            REFERRALS_A_MONTH | 7500       | 7,500
            MONTHS            | 0.25       | 0.25
            TONNES_A_QUARTER  | 3.5        | 3.5
            """)
    void aFieldShowsItsUnitsDecimalsAndNoTrailingZeros(Unit unit, double value, String shown) {
        assertThat(BRITISH.format(unit, value)).isEqualTo(shown);
    }

    @Test
    void theLocaleOfTheMachineDoesNotReachIntoWhatIsRead() {
        var before = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag("ar-EG"));
            assertThat(new Numbers(Locale.UK).parse(Unit.SHARE, "12.5")).hasValue(0.125);
            assertThat(Numbers.ofUser().parse(Unit.SHARE, Numbers.ofUser().format(Unit.SHARE, 0.125))).hasValue(0.125);
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }

    @Test
    void separatorsAndSignsAreTheLocales() {
        assertThat(new Numbers(Locale.GERMANY).format(Unit.CHILDREN_A_MONTH, 1234.56)).isEqualTo("1.234,6");
        assertThat(new Numbers(Locale.GERMANY).format(Unit.SHARE, 0.059)).isEqualTo("5,9\u00a0%");
        assertThat(new Numbers(Locale.FRANCE).format(Unit.CHILDREN_A_MONTH, 1234.56)).isEqualTo("1\u202f234,6");
    }

    @ParameterizedTest
    @MethodSource("locales")
    void whatIsShownReadsBack(Locale locale) {
        var numbers = new Numbers(locale);
        var random = new SplittableRandom(11);
        for (int i = 0; i < 500; i++) {
            var unit = Unit.values()[random.nextInt(Unit.values().length)];
            var value = random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-3, 7));
            var shown = numbers.format(unit, value);
            var half = 0.500001 * Math.pow(10, -unit.decimals() - (unit.isPercentage() ? 2 : 0));
            assertThat(numbers.parse(unit, shown)).as("%s as %s in %s", value, shown, locale).isPresent();
            assertThat(numbers.parse(unit, shown).getAsDouble()).isCloseTo(value, within(half));
        }
    }

    @Test
    void whatIsShownReadsBackInEveryLocaleOfThePlatform() {
        var random = new SplittableRandom(3);
        for (var locale : Locale.getAvailableLocales()) {
            for (var unit : Unit.values()) {
                int decimals = unit.decimals() + (unit.isPercentage() ? 2 : 0);
                long most = (long) Math.pow(10, decimals + random.nextInt(8));
                requireReadsBack(locale, unit,
                        BigDecimal.valueOf(random.nextLong(-most, most), decimals).doubleValue());
            }
            requireReadsBack(locale, Unit.SHARE, -0.25);
            requireReadsBack(locale, Unit.MULTIPLE, -1_234_567.125);
            long whole = random.nextLong((long) Math.pow(10, random.nextInt(1, 17)));
            assertThat(new Numbers(locale).parseWhole(new Numbers(locale).whole(whole))).as("%s", locale)
                    .hasValue(whole);
        }
    }

    private static void requireReadsBack(Locale locale, Unit unit, double value) {
        var shown = new Numbers(locale).format(unit, value);
        assertThat(new Numbers(locale).parse(unit, shown)).as("%s in %s", shown, locale).hasValue(value);
    }

    @Test
    void aTypedPercentageIsTheNearestNumberToItsHundredth() {
        for (int hundredths = 0; hundredths <= 10_000; hundredths++) {
            var typed = hundredths / 100 + "." + hundredths % 100 / 10 + hundredths % 10 + "%";
            var meant = Double.parseDouble(hundredths + "e-4");
            assertThat(BRITISH.parse(Unit.SHARE, typed)).as(typed).hasValue(meant);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB | 1200         | 1200
            en-GB | 1,200        | 1200
            en-GB | ' 1200 '     | 1200
            en-GB | 1200x        | 1200
            en-GB | 0.050        | 0.05
            en-GB | 0050         | 50
            en-GB | -.5          | -0.5
            en-GB | 5.           | 5
            en-GB | 1.5 \u00d7   | 1.5
            en-GB | - 3          | -3
            en-GB | \u22123      | -3
            de-DE | 5,9          | 5.9
            de-DE | 1.234,5      | 1234.5
            de-DE | 1234,5       | 1234.5
            fr-FR | 1 234,5      | 1234.5
            fr-FR | 5.9          | 5.9
            fr-FR | .37          | 0.37
            fr-FR | 0.050        | 0.05
            fr-FR | 1 234.567    | 1234.567
            fr-FR | 1 234,5 | 1234.5
            fr-FR | 1 234 × | 1234
            de-AT | 1.5          | 1.5
            de-CH | 1'234.5      | 1234.5
            de-CH | 1’234’567    | 1234567
            de-DE | 0,37         | 0.37
            de-DE | 1.234        | 1234
            de-DE | 1.234.567,8x | 1234567.8
            sv-SE | -3,5         | -3.5
            hi-IN | 12,34,567    | 1234567
            hi-IN | 1,234,567    | 1234567
            hi-IN | १,२३,४५६.५   | 123456.5
            en-IN | 1,00,000     | 100000
            ar-EG | ١٬٢٣٤٫٥      | 1234.5
            fa-IR | ۱٬۲۳۴٫۵×     | 1234.5
            he-IL | ‎-1,234 | -1234
            ar-EG | 12.5         | 12.5
            """)
    void whatAPlainKeyboardTypesIsUnderstood(String locale, String typed, double value) {
        assertThat(new Numbers(Locale.forLanguageTag(locale)).parse(Unit.MULTIPLE, typed)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", ".", "%", "ten", "5 children", "1e3", "50%", "3×4", "×4", "4××", "0,050",
            "00,050", "1 200", "1'200", "12,34,567", "1,234.5.6",
            "1.234,5", "1,234,", "+5", "3\u200e4", "1 .5", "5 %x", "NaN", "\u221e", "1.2.3", "1,2",
            "12,34",
            "1234,567", "--1", "1-", "0x10", ",500", "1,,000"})
    void whatIsNoNumberIsEmpty(String typed) {
        assertThat(BRITISH.parse(Unit.MULTIPLE, typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de-DE | 0.050
            de-DE | 1.23
            de-DE | 1 234
            de-DE | 1.234.5
            de-DE | 1,234,567
            de-DE | 50%
            fr-FR | 1.234
            fr-FR | 1,234,567
            fr-FR | 12 34
            fr-FR | 0 050
            de-AT | 1.234
            de-CH | 5,9
            de-CH | 1,234
            de-CH | 1’23
            hi-IN | 1,2,345
            hi-IN | 12,34
            hi-IN | 0,12,345
            ar-EG | 12,5
            ar-EG | 1,234
            tr-TR | %5
            """)
    void whatCouldMeanAnotherNumberIsRefused(String locale, String typed) {
        assertThat(new Numbers(Locale.forLanguageTag(locale)).parse(Unit.MULTIPLE, typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB | SHARE         | 37      | 0.37
            en-GB | SHARE         | 37%     | 0.37
            en-GB | SHARE         | 37 %    | 0.37
            en-GB | SHARE         | 37×     |
            en-GB | SHARE         | 37x     |
            en-GB | SHARE         | %37     |
            en-GB | SHARE         | 37%%    |
            en-GB | GROWTH_A_YEAR | -5      | -0.05
            en-GB | GROWTH_A_YEAR | −5      | -0.05
            en-GB | GROWTH_A_YEAR | −5 %    | -0.05
            tr-TR | SHARE         | %37     | 0.37
            tr-TR | SHARE         | -%37    | -0.37
            tr-TR | SHARE         | 37%     | 0.37
            tr-TR | SHARE         | %37%    |
            eu-ES | SHARE         | % 37    | 0.37
            ar-EG | SHARE         | ٣٧٪     | 0.37
            en-GB | MULTIPLE      | 3x      | 3
            en-GB | MULTIPLE      | 3 ×     | 3
            en-GB | MULTIPLE      | 3%      |
            en-GB | MONTHS        | 3       | 3
            en-GB | MONTHS        | 3x      |
            en-GB | MONTHS        | 3%      |
            en-GB | CHILDREN_A_MONTH | 3×   |
            """)
    void onlyTheUnitsOwnSignIsTaken(String locale, Unit unit, String typed, Double value) {
        var parsed = new Numbers(Locale.forLanguageTag(locale)).parse(unit, typed);
        assertThat(parsed.isPresent() ? parsed.getAsDouble() : null).isEqualTo(value);
    }

    @Test
    void anExampleShowsTheMarksOfUnitAndLocale() {
        assertThat(BRITISH.example(Unit.MULTIPLE)).isEqualTo("1.5×");
        assertThat(BRITISH.example(Unit.CHILDREN_A_MONTH)).isEqualTo("1,234.5");
        assertThat(new Numbers(Locale.GERMANY).example(Unit.SHARE)).isEqualTo("12,5\u00a0%");
        assertThat(new Numbers(Locale.FRANCE).example(Unit.MONTHS)).isEqualTo("2,5");
    }

    @Test
    void aPointWhereTheCommaIsDecimalIsRefusedRatherThanMisread() {
        assertThat(new Numbers(Locale.GERMANY).parse(Unit.SHARE, "5.9")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("locales")
    void wholeNumbersAreReadAsTheyAreWrittenAndWithoutGroups(Locale locale) {
        var numbers = new Numbers(locale);
        for (long value : new long[]{0, 256, 65_536, 20231206, (1L << 53) - 1}) {
            assertThat(numbers.parseWhole(numbers.whole(value))).as("%s in %s", value, locale).hasValue(value);
            assertThat(numbers.parseWhole(Long.toString(value))).as("%s in %s", value, locale).hasValue(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.5", "5.", "10%", "2\u00d7", "many", "1,2", "9999999999999999999", "0x10"})
    void whatIsNoWholeNumberIsEmpty(String typed) {
        assertThat(BRITISH.parseWhole(typed)).isEmpty();
        assertThat(BRITISH.parseWhole("-12")).hasValue(-12);
    }

    @Test
    void endlessDigitsAreRefused() {
        assertThat(BRITISH.parseWhole("9".repeat(1_000_000))).isEmpty();
        assertThat(BRITISH.parse(Unit.MULTIPLE, "9".repeat(1_000_000))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("locales")
    void onlyNothingIsWrittenAsZero(Locale locale) {
        var numbers = new Numbers(locale);
        for (var unit : Unit.values()) {
            var half = 0.5 * Math.pow(10, -unit.decimals() - (unit.isPercentage() ? 2 : 0));
            for (var small : new double[]{-half / 2, Math.nextDown(half), 1e-300, Double.MIN_VALUE}) {
                assertThat(numbers.format(unit, small)).as("%s of %s", small, unit)
                        .isNotEqualTo(numbers.format(unit, 0))
                        .matches(text -> text.codePoints().anyMatch(c -> Character.digit(c, 10) > 0));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("locales")
    void zeroNeverHasASign(Locale locale) {
        var numbers = new Numbers(locale);
        assertThat(numbers.result(-0.04)).isEqualTo(numbers.result(0));
        assertThat(numbers.percent(-0.0004)).isEqualTo(numbers.percent(0));
        for (var unit : Unit.values()) {
            assertThat(numbers.format(unit, -0.0)).as("%s", unit).isEqualTo(numbers.format(unit, 0));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            66.4    | 66
            1234.5  | 1,235
            -66.5   | -67
            9.94    | 9.9
            9.96    | 10
            0.05    | 0.1
            0.15    | 0.2
            -0.049  | 0
            4       | 4
            """)
    void aResultIsWholeFromTenUpwards(double value, String shown) {
        assertThat(BRITISH.result(value)).isEqualTo(shown);
    }

    @Test
    void aPercentageHasAtMostOneDecimal() {
        assertThat(BRITISH.percent(0.12345)).isEqualTo("12.3%");
        assertThat(BRITISH.percent(0.5)).isEqualTo("50%");
        assertThat(new Numbers(Locale.FRANCE).percent(0.125)).isEqualTo("12,5\u00a0%");
    }

    @Test
    void monthsAreNamedInTheLocalesLanguage() {
        var november = YearMonth.of(2025, 11);
        assertThat(BRITISH.month(november)).isEqualTo("November 2025");
        assertThat(BRITISH.shortMonth(november)).isEqualTo("Nov 2025");
        assertThat(new Numbers(Locale.FRANCE).month(november)).isEqualTo("novembre 2025");
        assertThat(new Numbers(Locale.GERMANY).month(YearMonth.of(2026, 3))).isEqualTo("M\u00e4rz 2026");
    }

    @Test
    void theUsersNumbersFollowTheFormatLocale() {
        assertThat(Numbers.ofUser().locale()).isEqualTo(Locale.getDefault(Locale.Category.FORMAT));
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void everyUnitHasWords(Unit unit) {
        assertThat(Texts.of(Unit.class, Locale.ROOT).get(unit.key())).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            133.4  | 0     | 133
            133.4  | 0.4   | 133
            133.4  | 9.9   | 133
            133.4  | 10    | 130
            135.4  | 99    | 140
            133.4  | 100   | 100
            33.4   | 100   | 0
            5.44   | 0     | 5.4
            5.44   | 0.99  | 5.4
            5.44   | 1     | 5
            -133.4 | 12    | -130
            12345  | 1000  | 12,000
            4      | 1e300 | 0
            """)
    void aResultHasNoDigitBehindTheFirstThatItsErrorMoves(double value, double error, String shown) {
        assertThat(inTurn(value, error)).isEqualTo(shown);
    }

    private static String inTurn(double value, double error) {
        return BRITISH.result(BRITISH.supported(new double[]{value}, new double[]{error})[0]);
    }

    @Test
    void roundedResultsStayInOrderAndWithinTheirErrors() {
        var random = new SplittableRandom(10);
        for (int i = 0; i < 2000; i++) {
            double scale = Math.pow(10, random.nextInt(-1, 6));
            var ascending = random.doubles(4, -scale, scale).sorted().toArray();
            var errors = random.doubles(4, 0, scale / random.nextInt(1, 50)).toArray();
            var supported = BRITISH.supported(ascending, errors);
            for (int at = 0; at < ascending.length; at++) {
                assertThat(supported[at]).isCloseTo(ascending[at], within(errors[at]));
            }
            assertThat(Arrays.stream(supported).map(NumbersTest::shown).toArray()).isSorted();
        }
    }

    private static double shown(double result) {
        return BRITISH.parse(Unit.CHILDREN_A_MONTH, BRITISH.result(result)).orElseThrow();
    }

    @Test
    void onlyWhatWouldCrossHasMoreDigits() {
        assertThat(BRITISH.supported(new double[]{54, 133.4}, new double[]{0, 12})).containsExactly(54, 130);
        assertThat(BRITISH.supported(new double[]{132.2, 133.4}, new double[]{0.5, 12})).containsExactly(132.2, 133);
        assertThat(BRITISH.supported(new double[]{130.7, 132, 133.4}, new double[]{12, 0.5, 12}))
                .containsExactly(130, 132, 133);
        assertThat(BRITISH.supported(new double[]{-1, Double.NaN, Double.POSITIVE_INFINITY}, new double[]{1, 1, 1}))
                .containsExactly(-1, Double.NaN, Double.POSITIVE_INFINITY);
    }

    /** Halves as they are written, values beside them, and any others: as if each were taken to a decimal number first. */
    @Test
    void roundingIsThatOfTheDecimalNumber() {
        var random = new SplittableRandom(7);
        var format = NumberFormat.getNumberInstance(Locale.UK);
        for (int i = 0; i < 100_000; i++) {
            double half = (random.nextInt(-2_000_000, 2_000_000) + 0.5) / Math.pow(10, random.nextInt(4));
            double value = switch (i % 4) {
                case 0 -> half;
                case 1 -> Math.nextUp(half);
                case 2 -> half * (1 + random.nextDouble(-1e-7, 1e-7));
                default -> random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-3, 13));
            };
            var decimal = BigDecimal.valueOf(value);
            assertThat(BRITISH.result(value)).as("%s", value)
                    .isEqualTo(format.format(decimal.setScale(Math.abs(value) < 10 ? 1 : 0, RoundingMode.HALF_UP)));
            assertThat(inTurn(value, 300)).as("%s in hundreds", value)
                    .isEqualTo(BRITISH.result(decimal.setScale(-2, RoundingMode.HALF_UP).doubleValue()));
        }
    }
}
