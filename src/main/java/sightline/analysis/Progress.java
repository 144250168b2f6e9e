package sightline.analysis;

/** Told how far a long computation is, and asked whether it is still wanted. */
@FunctionalInterface
public interface Progress {

    /**
     * Called between blocks, on the thread that asked for the result.
     *
     * @param share how much is done, 0..1, never less than before
     * @return whether to go on
     */
    boolean goesOn(double share);
}
