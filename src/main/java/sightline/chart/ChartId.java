package sightline.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import sightline.evidence.Observed;
import sightline.evidence.ObservedSeries;
import sightline.model.Output;
import sightline.model.Scenario;
import sightline.model.Series;
import sightline.text.Texts;
import sightline.text.Unit;

/**
 * The charts there are, in the order in which they are offered. This is the only table of them: a new chart is a row here, a
 * class that draws it, and its texts {@code title.<id>} and {@code unit.<id>}. The columns:
 * <ol>
 * <li>the name on the command line and in files;</li>
 * <li>the series that it shows and that its CSV file has;</li>
 * <li>those with bands (the parts of a stack have none);</li>
 * <li>the series of which readings are laid over it;</li>
 * <li>what the same comes to with nothing hidden, shown beside each reading;</li>
 * <li>what was observed in the same unit;</li>
 * <li>the unit of a threshold above and below which futures are counted; a chart without bands, or with several value axes, takes
 * none;</li>
 * <li>what draws it, and chooses the value axis.</li>
 * </ol>
 */
public enum ChartId {
    /** Children safeguarded a month, with the same cases and nothing hidden beside it. */
    SAFEGUARDED("safeguarded", outputs(Output.SAFEGUARDED, Output.SAFEGUARDED_COUNTERFACTUAL),
            outputs(Output.SAFEGUARDED), Optional.of(Output.SAFEGUARDED),
            Optional.of(Output.SAFEGUARDED_COUNTERFACTUAL), Optional.of(Observed::safeguarded),
            Optional.of(Unit.CHILDREN_A_MONTH), plot(PlotContent.Outcome::new)),
    /** Arrests a month, with the same cases and nothing hidden beside it. */
    ARRESTS("arrests", outputs(Output.ARRESTS, Output.ARRESTS_COUNTERFACTUAL), outputs(Output.ARRESTS),
            Optional.of(Output.ARRESTS), Optional.of(Output.ARRESTS_COUNTERFACTUAL), Optional.of(Observed::arrests),
            Optional.of(Unit.ARRESTS_A_MONTH), plot(PlotContent.Outcome::new)),
    /** Fewer children safeguarded a month than with nothing hidden. */
    GAP("gap", outputs(Output.SAFEGUARDED_GAP), outputs(Output.SAFEGUARDED_GAP), Optional.of(Output.SAFEGUARDED_GAP),
            Optional.empty(), Optional.empty(), Optional.of(Unit.CHILDREN_A_MONTH), plot(PlotContent.Gap::new)),
    /** The gap's running sum. */
    CUMULATIVE_GAP("cumulative-gap", outputs(Output.SAFEGUARDED_CUMULATIVE_GAP),
            outputs(Output.SAFEGUARDED_CUMULATIVE_GAP), Optional.of(Output.SAFEGUARDED_CUMULATIVE_GAP),
            Optional.empty(), Optional.empty(), Optional.of(Unit.CHILDREN_A_MONTH), plot(PlotContent.Gap::new)),
    /** Who sees the cases, stacked. */
    CASES("cases",
            outputs(Output.VISIBLE, Output.ON_DEVICE, Output.USER_REPORTED, Output.FLAGGED_TRUE, Output.UNSEEN),
            outputs(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            plot(PlotContent.Cases::new)),
    /** Share of messages encrypted, a line a service. */
    COVERAGE("coverage", Series::coverages, Series::coverages, Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.of(Unit.SHARE), plot(PlotContent.Coverage::new)),
    /** Share of each service's cases that it still sees, as an index: with nothing hidden it is 100. */
    VISIBLE_INDEX("visible-index", Series::visibleIndices, outputs(), Optional.empty(), Optional.empty(),
            Optional.of(Observed::contentActionedIndex), Optional.empty(), plot(PlotContent.VisibleIndex::new)),
    /** What waits for triage, and how much can be triaged. */
    TRIAGE("triage", outputs(Output.WAITING_STRONG, Output.WAITING_FLAGS, Output.CAPACITY),
            outputs(Output.WAITING_STRONG, Output.WAITING_FLAGS), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.of(Unit.REFERRALS_A_MONTH), plot(PlotContent.Waiting::new)),
    /** Results of warrants for message content, a strip a stream. */
    LAWFUL("lawful", scenario -> PlotContent.Lawful.all(), scenario -> PlotContent.Lawful.all(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), PlotContent.Lawful::strips);

    private final String id;
    private final Function<Scenario, List<Series>> series;
    private final Function<Scenario, List<Series>> banded;
    private final Optional<Output> laidOver;
    private final Optional<Output> nothingHidden;
    private final Optional<Function<Observed, ObservedSeries>> observed;
    private final Optional<Unit> thresholdUnit;
    private final BiFunction<ChartStyle, ChartId, List<PlotContent>> plots;

    ChartId(String id, Function<Scenario, List<Series>> series, Function<Scenario, List<Series>> banded,
            Optional<Output> laidOver, Optional<Output> nothingHidden,
            Optional<Function<Observed, ObservedSeries>> observed, Optional<Unit> thresholdUnit,
            BiFunction<ChartStyle, ChartId, List<PlotContent>> plots) {
        this.id = id;
        this.series = series;
        this.banded = banded;
        this.laidOver = laidOver;
        this.nothingHidden = nothingHidden;
        this.observed = observed;
        this.thresholdUnit = thresholdUnit;
        this.plots = plots;
    }

    private static Function<Scenario, List<Series>> outputs(Output... outputs) {
        var all = List.<Series>of(outputs);
        return scenario -> all;
    }

    private static BiFunction<ChartStyle, ChartId, List<PlotContent>> plot(
            BiFunction<ChartStyle, ChartId, PlotContent> content) {
        return (look, chart) -> List.of(content.apply(look, chart));
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
        return series.apply(scenario);
    }

    /** The series of {@code scenario} that the chart shows with bands; stacked parts have none. */
    public List<Series> banded(Scenario scenario) {
        return banded.apply(scenario);
    }

    /** The series of which readings are laid over the chart, if any. */
    public Optional<Output> laidOver() {
        return laidOver;
    }

    /** What nothing hidden comes to in the unit of the chart, if it shows that beside each reading. */
    public Optional<Output> nothingHidden() {
        return nothingHidden;
    }

    /** The series of {@code known} in the unit of the chart, if there is one. */
    Optional<ObservedSeries> observed(Observed known) {
        return observed.map(which -> which.apply(known));
    }

    /** The unit of the value above and below which futures can be counted on it, if they can. */
    public Optional<Unit> thresholdUnit() {
        return thresholdUnit;
    }

    /** Whether futures can be counted above and below a value on it. */
    public boolean takesThreshold() {
        return thresholdUnit.isPresent();
    }

    /** What its plots show, from top to bottom. */
    List<PlotContent> plots(ChartStyle look) {
        return plots.apply(look, this);
    }
}
