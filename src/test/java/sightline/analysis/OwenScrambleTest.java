package sightline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

class OwenScrambleTest {

    private final RandomGenerator random = new SplittableRandom(1);

    @Test
    void pointsThatShareExactlySomeLeadingBitsStillDo() {
        for (int i = 0; i < 100_000; i++) {
            var scramble = new OwenScramble(random.nextLong(), random.nextInt(171));
            int a = random.nextInt();
            int b = a ^ (int) (0x80000000L >>> random.nextInt(32)) ^ (random.nextInt() >>> 31);
            assertThat(Integer.numberOfLeadingZeros(scrambled(scramble, a) ^ scrambled(scramble, b)))
                    .isEqualTo(Integer.numberOfLeadingZeros(a ^ b));
        }
    }

    /**
     * In a nested uniform scramble the flips of the 1 + 2 + 4 + 8 nodes of the first four bits are independent fair coins. Over
     * seeds each node must flip in half of them, and each pair of nodes alike in half of them: 6 standard deviations allowed.
     */
    @Test
    void flipsAreFairAndIndependentOverSeeds() {
        assertFair(seed -> new OwenScramble(seed, 3));
    }

    @Test
    void flipsAreFairAndIndependentOverCoordinates() {
        assertFair(coordinate -> new OwenScramble(20231206, coordinate));
    }

    private static void assertFair(java.util.function.IntFunction<OwenScramble> scrambles) {
        int trials = 20_000;
        var alike = new int[15][15];
        var flips = new int[15];
        for (int trial = 0; trial < trials; trial++) {
            var scramble = scrambles.apply(trial);
            var flip = new boolean[15];
            for (int depth = 0, node = 0; depth < 4; depth++) {
                for (int above = 0; above < 1 << depth; above++, node++) {
                    int bits = depth == 0 ? 0 : above << (32 - depth);
                    flip[node] = (scrambled(scramble, bits) >>> (31 - depth) & 1) == 1;
                }
            }
            for (int i = 0; i < 15; i++) {
                flips[i] += flip[i] ? 1 : 0;
                for (int j = 0; j < i; j++) {
                    alike[i][j] += flip[i] == flip[j] ? 1 : 0;
                }
            }
        }
        double allowed = 6 * Math.sqrt(trials) / 2;
        for (int i = 0; i < 15; i++) {
            assertThat(Math.abs(flips[i] - trials / 2.0)).as("node %d", i).isLessThan(allowed);
            for (int j = 0; j < i; j++) {
                assertThat(Math.abs(alike[i][j] - trials / 2.0)).as("nodes %d, %d", i, j).isLessThan(allowed);
            }
        }
    }

    private static int scrambled(OwenScramble scramble, int bits) {
        return Integer.reverse(scramble.ofReversed(Integer.reverse(bits)));
    }
}
