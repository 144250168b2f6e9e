package sightline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.stream.IntStream;

import org.hipparchus.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import sightline.model.ScenarioInput;

class SobolPointsTest {

    private static final int POINTS = 1 << 12;
    private static final int COORDINATES = ScenarioInput.coordinates(50);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 20231206, (1L << 53) - 1})
    void everyPrefixOfAPowerOfTwoHasOnePointInEachInterval(long seed) {
        var points = new SobolPoints(seed, POINTS, COORDINATES);
        for (int coordinate = 0; coordinate < COORDINATES; coordinate++) {
            var column = column(points, coordinate, POINTS);
            for (int n = 1; n <= POINTS; n *= 2) {
                var taken = new boolean[n];
                for (int i = 0; i < n; i++) {
                    int interval = (int) (column[i] * n);
                    assertThat(taken[interval]).as("coordinate %d, %d points", coordinate, n).isFalse();
                    taken[interval] = true;
                }
            }
        }
    }

    /** The (0, 2)-net property of the first two dimensions: a scramble bit by bit keeps it, a shift of the points does not. */
    @Test
    void pairsOfTheFirstTwoCoordinatesFillEveryElementaryRectangle() {
        var points = new SobolPoints(7, 1024, 2);
        var first = column(points, 0, 1024);
        var second = column(points, 1, 1024);
        for (int bits = 0; bits <= 10; bits++) {
            int across = 1 << bits;
            int up = 1024 / across;
            var taken = new HashSet<Integer>();
            for (int i = 0; i < 1024; i++) {
                taken.add((int) (first[i] * across) * up + (int) (second[i] * up));
            }
            assertThat(taken).hasSize(1024);
        }
    }

    @Test
    void theyAreTheLibrarysPointsScrambled() {
        var library = new SobolSequenceGenerator(60);
        var points = new SobolPoints(3, 1000, 60);
        var columns = IntStream.range(0, 60).mapToObj(coordinate -> column(points, coordinate, 1000)).toList();
        for (int i = 0; i < 1000; i++) {
            var point = library.nextVector();
            for (int coordinate = 0; coordinate < 60; coordinate++) {
                int unscrambled = (int) (long) (point[coordinate] * 0x1p32);
                int bits = Integer.reverse(new OwenScramble(3, coordinate).ofReversed(Integer.reverse(unscrambled)));
                assertThat(columns.get(coordinate)[i]).isEqualTo((Integer.toUnsignedLong(bits) + 0.5) / 0x1p32);
            }
        }
    }

    @Test
    void fewerPointsAreTheFirstOfMore() {
        var more = new SobolPoints(5, 1000, 30);
        for (int n : new int[]{1, 2, 3, 64, 999}) {
            assertThat(column(new SobolPoints(5, n, 30), 29, n)).containsExactly(column(more, 29, n));
        }
    }

    @Test
    void aPartIsWhatTheWholeHasThere() {
        var points = new SobolPoints(5, 1000, 30);
        var whole = column(points, 17, 1000);
        for (int first : new int[]{0, 1, 2, 255, 256, 511, 999}) {
            var part = new double[Math.min(300, 1000 - first)];
            points.put(17, first, part);
            assertThat(part).containsExactly(Arrays.copyOfRange(whole, first, first + part.length));
        }
    }

    @Test
    void theNumberOfCoordinatesDoesNotMatter() {
        assertThat(column(new SobolPoints(5, 256, 24), 23, 256))
                .containsExactly(column(new SobolPoints(5, 256, 171), 23, 256));
    }

    @Test
    void seedsAndCoordinatesDiffer() {
        var columns = new HashSet<String>();
        for (long seed = 0; seed < 50; seed++) {
            var points = new SobolPoints(seed, 16, 30);
            for (int coordinate = 0; coordinate < 30; coordinate++) {
                columns.add(Arrays.toString(column(points, coordinate, 16)));
            }
        }
        assertThat(columns).hasSize(1500);
    }

    private static double[] column(SobolPoints points, int coordinate, int size) {
        var column = new double[size];
        points.put(coordinate, 0, column);
        return column;
    }
}
