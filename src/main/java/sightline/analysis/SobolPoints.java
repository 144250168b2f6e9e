package sightline.analysis;

import java.util.Arrays;

import org.hipparchus.random.SobolSequenceGenerator;

/**
 * The scrambled Sobol' points of an ensemble: u = (x + 1/2) / 2^32, in the open interval (0, 1). Points are indexed from 0 and
 * in the library's order; the direction numbers are those of S. Joe and F. Y. Kuo, as in Hipparchus. Never changes.
 */
final class SobolPoints {

    private static final double TWO_TO_32 = 0x1p32;
    private static final double STEP = 1 / TWO_TO_32;

    private final OwenScramble[] scrambles;
    /** Their bits in reverse, as the scramble wants them. */
    private final int[][] directions;

    /**
     * @param seed what the points are scrambled with
     * @param points how many, at least 1
     * @param coordinates of how many coordinates
     */
    SobolPoints(long seed, int points, int coordinates) {
        scrambles = new OwenScramble[coordinates];
        Arrays.setAll(scrambles, coordinate -> new OwenScramble(seed, coordinate));
        directions = directions(points, coordinates);
    }

    /**
     * The direction numbers as the library has them. It steps from one point to the next by one of them, and from the point 0
     * to the one with index 2^k - 1 by the k-th alone.
     */
    private static int[][] directions(int points, int coordinates) {
        var library = new SobolSequenceGenerator(coordinates);
        int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(points - 1));
        var directions = new int[coordinates][bits];
        for (int bit = 0; bit < bits; bit++) {
            var point = library.skipTo((2 << bit) - 1);
            for (int i = 0; i < coordinates; i++) {
                directions[i][bit] = Integer.reverse((int) (long) (point[i] * TWO_TO_32));
            }
        }
        return directions;
    }

    /** Puts what the points from {@code first} on are at {@code coordinate} into {@code to}, all of it. */
    void put(int coordinate, int first, double[] to) {
        var scramble = scrambles[coordinate];
        var steps = directions[coordinate];
        int x = at(steps, first);
        for (int i = 0; i < to.length; i++) {
            to[i] = (Integer.toUnsignedLong(Integer.reverse(scramble.ofReversed(x))) + 0.5) * STEP;
            int step = Integer.numberOfTrailingZeros(~(first + i));
            x ^= step < steps.length ? steps[step] : 0; // 0 only after the last
        }
    }

    /** What the steps before the point {@code index} come to: those at the bits of its Gray code. */
    private static int at(int[] steps, int index) {
        int gray = index ^ index >>> 1;
        int x = 0;
        for (int bit = 0; gray >>> bit != 0; bit++) {
            x ^= (gray >>> bit & 1) == 0 ? 0 : steps[bit];
        }
        return x;
    }
}
