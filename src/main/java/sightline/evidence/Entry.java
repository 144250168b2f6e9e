package sightline.evidence;

/** One row of the library. */
public sealed interface Entry permits Source, Contradiction {

    /** Its name everywhere, for instance {@code UK-LOSS-NCA}. */
    String id();

    /** What it is about, one of a few headings. */
    String topic();

    /** What is said, in short. */
    String claim();

    /** What must be known beside it; empty if nothing. */
    String note();
}
