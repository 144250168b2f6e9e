package sightline.analysis;

import org.hipparchus.random.SobolSequenceGenerator;

/**
 * The scrambled Sobol' points of an ensemble, a coordinate at a time, each made when it is first asked for and then kept:
 * u = (x + 1/2) / 2^32, in the open interval (0, 1). Points are indexed from 0 and in the library's order; the direction
 * numbers are those of S. Joe and F. Y. Kuo, as in Hipparchus.
 */
final class UnitPoints {

    private static final double TWO_TO_32 = 0x1p32;

    private final long seed;
    private final int points;
    private final int[][] directions;
    /** Empty where not asked for yet. */
    private final double[][] columns;

    /**
     * @param seed what the points are scrambled with
     * @param points how many, at least 1
     * @param coordinates of how many coordinates
     */
    UnitPoints(long seed, int points, int coordinates) {
        this.seed = seed;
        this.points = points;
        directions = directions(points, coordinates);
        columns = new double[coordinates][0];
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
                directions[i][bit] = (int) (long) (point[i] * TWO_TO_32);
            }
        }
        return directions;
    }

    /**
     * The points' values of {@code coordinate}; kept here, so not to be written to. Several threads may ask, each for
     * coordinates of its own.
     */
    double[] of(int coordinate) {
        if (columns[coordinate].length == 0) {
            columns[coordinate] = made(coordinate);
        }
        return columns[coordinate];
    }

    private double[] made(int coordinate) {
        var scramble = new Scramble(seed, coordinate);
        var column = new double[points];
        int x = 0;
        for (int i = 0; i < points; i++) {
            column[i] = (Integer.toUnsignedLong(scramble.of(x)) + 0.5) / TWO_TO_32;
            int step = Integer.numberOfTrailingZeros(~i);
            x ^= step < directions[coordinate].length ? directions[coordinate][step] : 0; // 0 only after the last
        }
        return column;
    }
}
