package sightline.analysis;

/** How many jobs of a computation are done, phase by phase. For the thread that asked for its result. */
final class ProgressTracker {

    private final Progress progress;
    private final long jobs;
    private long phasesOver;

    /** @param jobs of all phases together */
    ProgressTracker(Progress progress, long jobs) {
        this.progress = progress;
        this.jobs = jobs;
    }

    /** Whether nobody wants the result any more; {@code begun} is how many jobs of this phase are done or under way. */
    boolean stops(int begun) {
        return !progress.goesOn((double) (phasesOver + begun) / jobs);
    }

    /** A phase of {@code count} jobs is over. */
    void over(int count) {
        phasesOver += count;
    }
}
