package sightline.live;

/** When results are worked out anew. */
public enum RecomputeMode {
    /** With every move. */
    WHILE_DRAGGING("while-dragging"),
    /** When a slider or a key is let go. */
    ON_RELEASE("on-release"),
    /** When somebody asks for it. */
    ON_REQUEST("on-request");

    private final String id;

    RecomputeMode(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
