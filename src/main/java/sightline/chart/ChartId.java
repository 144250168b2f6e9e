package sightline.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import sightline.model.Output;
import sightline.model.Scenario;
import sightline.model.Series;
import sightline.text.Texts;

/** The charts there are, in the order in which they are offered. */
public enum ChartId {
    /** Children safeguarded a month, with the same cases and nothing hidden beside it. */
    SAFEGUARDED("safeguarded"),
    /** Arrests a month, with the same cases and nothing hidden beside it. */
    ARRESTS("arrests"),
    /** Fewer children safeguarded a month than with nothing hidden. */
    GAP("gap"),
    /** The gap's running sum. */
    CUMULATIVE_GAP("cumulative-gap"),
    /** Who sees the cases, stacked. */
    CASES("cases"),
    /** Share of messages encrypted, a line a service. */
    COVERAGE("coverage"),
    /** Share of each service's cases that it still sees, as an index: with nothing hidden it is 100. */
    VISIBLE_INDEX("visible-index"),
    /** What waits for triage, and how much can be triaged. */
    TRIAGE("triage"),
    /** Results of warrants for message content, a strip a stream. */
    LAWFUL("lawful");

    private final String id;

    ChartId(String id) {
        this.id = id;
    }

    /** The chart called {@code id}, if there is one. */
    public static Optional<ChartId> of(String id) {
        return Arrays.stream(values()).filter(chart -> chart.id.equals(id)).findFirst();
    }

    /** The name on the command line and in files. */
    public String id() {
        return id;
    }

    /** The name on screen. */
    public String title() {
        return Texts.of(ChartId.class).get("title." + id);
    }

    /** The series of {@code scenario} that the chart shows, in its order. */
    public List<Series> series(Scenario scenario) {
        return switch (this) {
            case SAFEGUARDED -> List.of(Output.SAFEGUARDED, Output.SAFEGUARDED_COUNTERFACTUAL);
            case ARRESTS -> List.of(Output.ARRESTS, Output.ARRESTS_COUNTERFACTUAL);
            case GAP -> List.of(Output.SAFEGUARDED_GAP);
            case CUMULATIVE_GAP -> List.of(Output.SAFEGUARDED_CUMULATIVE_GAP);
            case CASES ->
                List.of(Output.VISIBLE, Output.ON_DEVICE, Output.USER_REPORTED, Output.FLAGGED_TRUE, Output.UNSEEN);
            case COVERAGE -> scenario.services().stream()
                    .<Series>map(service -> new Series.Coverage(service.id())).toList();
            case VISIBLE_INDEX -> Series.visibleIndices(scenario);
            case TRIAGE -> List.of(Output.WAITING_STRONG, Output.WAITING_FLAGS, Output.CAPACITY);
            case LAWFUL -> List.of(Output.LAWFUL_ARRESTS, Output.LAWFUL_CLASS_A_DRUGS, Output.LAWFUL_RECOVERED,
                    Output.LAWFUL_THREATS_TO_LIFE, Output.LAWFUL_THREATS_TO_HARM);
        };
    }

    /** The series of which readings are laid over the chart, if any. */
    public Optional<Output> laidOver() {
        return switch (this) {
            case SAFEGUARDED -> Optional.of(Output.SAFEGUARDED);
            case ARRESTS -> Optional.of(Output.ARRESTS);
            case GAP -> Optional.of(Output.SAFEGUARDED_GAP);
            case CUMULATIVE_GAP -> Optional.of(Output.SAFEGUARDED_CUMULATIVE_GAP);
            case CASES, COVERAGE, VISIBLE_INDEX, TRIAGE, LAWFUL -> Optional.empty();
        };
    }

    /** What nothing hidden comes to in the unit of the chart, if it shows that beside each reading. */
    public Optional<Output> nothingHidden() {
        return switch (this) {
            case SAFEGUARDED -> Optional.of(Output.SAFEGUARDED_COUNTERFACTUAL);
            case ARRESTS -> Optional.of(Output.ARRESTS_COUNTERFACTUAL);
            case GAP, CUMULATIVE_GAP, CASES, COVERAGE, VISIBLE_INDEX, TRIAGE, LAWFUL -> Optional.empty();
        };
    }

    /** Whether futures can be counted above and below a value on it: it shows some, and has one value axis. */
    public boolean takesThreshold() {
        return this != CASES && this != VISIBLE_INDEX && this != LAWFUL;
    }

    /** The series of {@code scenario} that the chart shows with bands; stacked parts have none. */
    public List<Series> banded(Scenario scenario) {
        return switch (this) {
            case SAFEGUARDED -> List.of(Output.SAFEGUARDED);
            case ARRESTS -> List.of(Output.ARRESTS);
            case CASES, VISIBLE_INDEX -> List.of();
            case TRIAGE -> List.of(Output.WAITING_STRONG, Output.WAITING_FLAGS);
            case GAP, CUMULATIVE_GAP, COVERAGE, LAWFUL -> series(scenario);
        };
    }
}
