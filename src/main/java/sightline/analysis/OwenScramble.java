package sightline.analysis;

/**
 * A nested uniform scramble of one coordinate: whether a bit is flipped depends on the bits above it and on the key, and on
 * nothing else, so that points which share the first k bits still do, and every stratification of a Sobol' sequence is kept
 * (A. B. Owen, Randomly permuted (t,m,s)-nets, 1995).
 *
 * <p>The permutation is a hash in place of stored random trees, an idea of S. Laine and T. Karras (Stratified sampling for
 * stochastic transparency, 2011) that B. Burley describes (Practical hash-based Owen scrambling, 2020): with the bits in
 * reverse, adding a number and adding an even multiple without carry both let a bit depend on lower bits only. Here every
 * round has numbers of its own from the key.
 */
final class OwenScramble {

    private static final int ROUNDS = 4;

    private final int[] terms = new int[ROUNDS];
    private final int[] factors = new int[ROUNDS];

    /** The scramble of {@code coordinate}, counted from 0, in an ensemble of {@code seed}. */
    OwenScramble(long seed, int coordinate) {
        long key = mixed(mixed(seed) + coordinate);
        for (int round = 0; round < ROUNDS; round++) {
            key = mixed(key);
            terms[round] = (int) (key >>> 32);
            factors[round] = ((int) key & ~1) | 2; // even, and the next higher bit always takes part
        }
    }

    /** The point whose bits, the lowest first, are those of {@code reversed}; scrambled, and in the same order. */
    int ofReversed(int reversed) {
        int x = reversed;
        for (int round = 0; round < ROUNDS; round++) {
            x += terms[round];
            x ^= x * factors[round];
        }
        return x;
    }

    /** The next number after {@code state} in SplitMix64 (Steele, Lea, Flood 2014; the mixing function is D. Stafford's). */
    private static long mixed(long state) {
        long z = state + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
