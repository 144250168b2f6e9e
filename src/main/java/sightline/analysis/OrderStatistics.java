package sightline.analysis;

import java.util.Arrays;

/**
 * Picks order statistics out of many values without sorting all of them: one pass counts the values in buckets over about
 * their range, a second takes out the buckets that hold a wanted rank, and those are sorted. A bucket that is still crowded
 * (values can pile up) is split again. What is picked is exact. Buffers are kept; not for several threads at once.
 */
final class OrderStatistics {

    private static final int BUCKETS = 2048;
    private static final int FEW = 256;
    private static final int DEEPEST = 3;
    /** Odd, because every second, fourth or eighth Sobol' point may lie in one corner. */
    private static final int SAMPLED = 17;

    private final int[] ranks;
    private final double[] picked;
    private final Level[] levels = new Level[DEEPEST + 1];
    private final int[] counts = new int[BUCKETS];
    private final byte[] slotOf = new byte[BUCKETS];
    private int[] buckets = {};
    private double low;
    private double high;

    /** Some of the values, and which ranks are looked for among them. */
    private static final class Level {
        private double[] values = {};
        private int from;
        private int to;
        /** How many of all values are smaller than these. */
        private int below;
        private int firstRank;
        private int endRank;

        private int slots;
        private final int[] slotEnd;
        private final int[] slotBelow;
        private final int[] slotRank;
        private double[] taken = {};

        Level(int ranks) {
            slotEnd = new int[ranks];
            slotBelow = new int[ranks];
            slotRank = new int[ranks + 1];
        }

        void set(double[] newValues, int newFrom, int newTo, int newBelow, int newFirstRank, int newEndRank) {
            values = newValues;
            from = newFrom;
            to = newTo;
            below = newBelow;
            firstRank = newFirstRank;
            endRank = newEndRank;
        }

        int size() {
            return to - from;
        }
    }

    /** @param ranks ascending, each from 0, the smallest value; fewer than 127 */
    OrderStatistics(int[] ranks) {
        this.ranks = ranks.clone();
        picked = new double[ranks.length];
        Arrays.setAll(levels, depth -> new Level(ranks.length));
    }

    /**
     * The value of each rank, in the order of the ranks; overwritten by the next call.
     *
     * @param values at least {@code size} of them, none NaN; left as they are
     * @param size more than the largest rank
     */
    double[] pick(double[] values, int size) {
        if (buckets.length < size) {
            buckets = new int[size];
        }
        levels[0].set(values, 0, size, 0, 0, ranks.length);
        pick(0);
        return picked;
    }

    private void pick(int depth) {
        var level = levels[depth];
        if (level.size() <= FEW || depth == DEEPEST) {
            sort(level);
            return;
        }
        if (!range(level, SAMPLED) && !range(level, 1)) {
            Arrays.fill(picked, level.firstRank, level.endRank, low);
            return;
        }
        double perUnit = (BUCKETS - 0.5) / (high - low);
        if (perUnit > 0 && perUnit < Double.POSITIVE_INFINITY) {
            count(level, perUnit);
            split(level);
            takeOut(level);
            descend(level, depth + 1);
        } else { // further apart, or closer together, than a number can say
            sort(level);
        }
    }

    /** Finds the range of every {@code step}-th value; returns whether it has any width. Values outside go to the end buckets. */
    private boolean range(Level level, int step) {
        var values = level.values;
        double least = values[level.from];
        double most = least;
        for (int i = level.from; i < level.to; i += step) {
            double value = values[i];
            if (value < least) {
                least = value;
            } else if (value > most) {
                most = value;
            }
        }
        low = least;
        high = most;
        return least < most;
    }

    private void sort(Level level) {
        makeRoom(level);
        System.arraycopy(level.values, level.from, level.taken, 0, level.size());
        Arrays.sort(level.taken, 0, level.size());
        for (int i = level.firstRank; i < level.endRank; i++) {
            picked[i] = level.taken[ranks[i] - level.below];
        }
    }

    private static void makeRoom(Level level) {
        if (level.taken.length < level.size()) {
            level.taken = new double[level.size()];
        }
    }

    private void count(Level level, double perUnit) {
        double least = low;
        var values = level.values;
        int from = level.from;
        int size = level.size();
        for (int i = 0; i < size; i++) {
            buckets[i] = Math.max(0, Math.min(BUCKETS - 1, (int) ((values[from + i] - least) * perUnit)));
        }
        for (int i = 0; i < size; i++) {
            counts[buckets[i]]++;
        }
    }

    /** Gives a slot to every bucket with a wanted rank; empties the counts. */
    private void split(Level level) {
        int below = level.below;
        int rank = level.firstRank;
        int slots = 0;
        int free = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            int above = below + counts[bucket];
            if (rank < level.endRank && ranks[rank] < above) {
                level.slotRank[slots] = rank;
                level.slotBelow[slots] = below;
                level.slotEnd[slots] = free; // where its first value goes
                free += counts[bucket];
                slots++;
                slotOf[bucket] = (byte) slots;
                while (rank < level.endRank && ranks[rank] < above) {
                    rank++;
                }
            }
            below = above;
        }
        level.slotRank[slots] = level.endRank;
        level.slots = slots;
        Arrays.fill(counts, 0);
    }

    private void takeOut(Level level) {
        makeRoom(level);
        var values = level.values;
        int from = level.from;
        int size = level.size();
        for (int i = 0; i < size; i++) {
            byte slot = slotOf[buckets[i]];
            if (slot != 0) {
                level.taken[level.slotEnd[slot - 1]++] = values[from + i];
            }
        }
        Arrays.fill(slotOf, (byte) 0);
    }

    private void descend(Level level, int depth) {
        int from = 0;
        for (int slot = 0; slot < level.slots; slot++) {
            levels[depth].set(level.taken, from, level.slotEnd[slot], level.slotBelow[slot], level.slotRank[slot],
                    level.slotRank[slot + 1]);
            pick(depth);
            from = level.slotEnd[slot];
        }
    }
}
