package sightline.model;

/** The series that every scenario has, in the order of files. All are a month's; symbols as in {@link Simulation}. */
public enum Output implements Series {
    /** Children safeguarded in this scenario. */
    SAFEGUARDED("safeguarded"),
    /** Children safeguarded with the same cases and none of them hidden. */
    SAFEGUARDED_COUNTERFACTUAL("safeguardedCounterfactual"),
    /** Counterfactual less projected. */
    SAFEGUARDED_GAP("safeguardedGap"),
    /** Running sum of the gap from month 0. */
    SAFEGUARDED_CUMULATIVE_GAP("safeguardedCumulativeGap"),
    /** Arrests in this scenario. */
    ARRESTS("arrests"),
    /** Arrests with the same cases and none of them hidden. */
    ARRESTS_COUNTERFACTUAL("arrestsCounterfactual"),
    /** Counterfactual less projected. */
    ARRESTS_GAP("arrestsGap"),
    /** Running sum of the gap from month 0. */
    ARRESTS_CUMULATIVE_GAP("arrestsCumulativeGap"),
    /** Cases that the service itself still sees. */
    VISIBLE("visible"),
    /** Hidden cases that on-device detection reports. */
    ON_DEVICE("onDevice"),
    /** Hidden cases that users report. */
    USER_REPORTED("userReported"),
    /** Hidden cases that metadata detection flags. */
    FLAGGED_TRUE("flaggedTrue"),
    /** F: every metadata flag, the false ones too. */
    FLAGGED("flagged"),
    /** Flags that are no case. */
    FALSE_FLAGS("falseFlags"),
    /** Hidden cases that nobody sees. */
    UNSEEN("unseen"),
    /** Cases that occur more (above 0) or less (below 0) because messages are encrypted. */
    CASES_CHANGED("casesChanged"),
    /** Cases with evidence that are worked. */
    WORKED_STRONG("workedStrong"),
    /** Flags that are worked. */
    WORKED_FLAGS("workedFlags"),
    /** Cases with evidence that wait at the end of the month. */
    WAITING_STRONG("waitingStrong"),
    /** Flags that wait at the end of the month. */
    WAITING_FLAGS("waitingFlags"),
    /** Cases and flags that go stale at the end of the month. */
    STALE("stale"),
    /** a: worked cases that carry enough evidence to act on. */
    ACTIONABLE("actionable"),
    /** K: cases and flags that can be triaged. */
    CAPACITY("capacity"),
    /** Arrests from warrants. */
    LAWFUL_ARRESTS("lawful.arrests"),
    /** Class A drugs seized through warrants, tonnes. */
    LAWFUL_CLASS_A_DRUGS("lawful.classADrugs"),
    /** Money and assets recovered through warrants, million pounds. */
    LAWFUL_RECOVERED("lawful.recovered"),
    /** Threats to life identified through warrants. */
    LAWFUL_THREATS_TO_LIFE("lawful.threatsToLife"),
    /** Threats to harm identified through warrants. */
    LAWFUL_THREATS_TO_HARM("lawful.threatsToHarm");

    private final String id;

    Output(String id) {
        this.id = id;
    }

    /** The results of {@code stream}. */
    public static Output of(LawfulStream stream) {
        return switch (stream) {
            case ARRESTS -> LAWFUL_ARRESTS;
            case CLASS_A_DRUGS -> LAWFUL_CLASS_A_DRUGS;
            case RECOVERED -> LAWFUL_RECOVERED;
            case THREATS_TO_LIFE -> LAWFUL_THREATS_TO_LIFE;
            case THREATS_TO_HARM -> LAWFUL_THREATS_TO_HARM;
        };
    }

    @Override
    public String id() {
        return id;
    }
}
