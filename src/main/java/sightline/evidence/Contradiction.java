package sightline.evidence;

import java.util.List;

/**
 * Where entries disagree, or (a repetition) seem to confirm each other and do not.
 *
 * @param id its name everywhere
 * @param topic always {@code contradiction}
 * @param claim what it is about
 * @param note both sides
 * @param between the ids of the entries concerned; neither comes first by rule
 * @param isRepetition whether they are one figure told several times
 */
public record Contradiction(String id, String topic, String claim, String note, List<String> between,
        boolean isRepetition) implements Entry {

    /** The heading of contradictions. */
    public static final String TOPIC = "contradiction";

    public Contradiction {
        between = List.copyOf(between);
    }

    /** Whether there are entries to be shown side by side; if not, it is shown as text. */
    public boolean isLinked() {
        return between.size() >= 2;
    }
}
