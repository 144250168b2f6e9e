package sightline.model;

/** Which queue is worked first when capacity does not suffice. */
public enum TriageOrder {
    /** Cases that come with evidence before metadata flags. */
    EVIDENCE_FIRST("evidence-first"),
    /** Both alike, in proportion to what waits. */
    ARRIVAL_SHARE("arrival-share");

    private final String id;

    TriageOrder(String id) {
        this.id = id;
    }

    /** The word in files. */
    public String id() {
        return id;
    }
}
