package sightline.chart;

import static sightline.chart.Dash.DASHED;
import static sightline.chart.Dash.DASH_DOT;
import static sightline.chart.Dash.DOTTED;
import static sightline.chart.Dash.SOLID;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import sightline.model.LawfulStream;
import sightline.model.Output;
import sightline.model.Run;
import sightline.model.Series;
import sightline.model.Service;
import sightline.text.Texts;

/** What one plot shows of a run. */
sealed interface PlotContent {

    double THIN = 1.2;
    double THICK = 2.6;
    /** Of the largest number behind a value: far below what anybody can see, far above what sums of doubles are off by. */
    double NOISE = 1e-9;
    /** From so many services on their lines are thin. */
    int MANY = 8;

    ChartStyle look();

    /** The chart that it is a plot of. */
    ChartId chart();

    /** How the value axis is chosen. */
    AxisScaling fit();

    /** The unit of the value axis, in words. */
    default String unit(Run run) {
        return text("unit." + chart().id());
    }

    /** What is drawn, from the back to the front. */
    List<Curve> curves(Run run);

    /** Whether the curves are areas, each on top of the one before it. */
    default boolean isStacked() {
        return false;
    }

    /** Whether it is one of several plots on top of each other, each too low for words beside it. */
    default boolean isStrip() {
        return fit() == AxisScaling.STRIP;
    }

    /** Whether its two curves are compared, so that their difference is said too. */
    default boolean hasDifference() {
        return false;
    }

    /** What the legend calls what was observed on {@code basis}. */
    default String observedName(String basis) {
        return text("observed.legend", basis);
    }

    /** Below this, in the unit of the values, is nothing but rounding in the sums that the curves come from. */
    default double noise(Run run) {
        var curves = curves(run);
        return NOISE * IntStream.rangeClosed(0, run.lastMonth())
                .mapToDouble(month -> curves.stream().mapToDouble(curve -> Math.abs(curve.value().applyAsDouble(month)))
                        .max().orElse(0))
                .max().orElse(0);
    }

    private static String text(String key, Object... arguments) {
        return Texts.of(PlotContent.class).get(key, arguments);
    }

    private static Curve scenario(ChartStyle look, Run run, Series series) {
        return Curve.line(series.id(), text("curve.scenario"), look.ink(look.palette().scenario(), THICK, SOLID),
                run.values(series));
    }

    /** A line a service, each in an ink of its own. */
    private static List<Curve> ofServices(ChartStyle look, Run run, Function<Service, Series> series) {
        var colors = look.palette().lines();
        var dashes = List.of(SOLID, DASHED, DOTTED, DASH_DOT);
        var curves = new ArrayList<Curve>();
        double width = run.scenario().services().size() > MANY ? THIN : THICK;
        for (var service : run.scenario().services()) {
            int place = curves.size();
            // Another dash with every line, and a step further with every round of colours.
            var dash = dashes.get((place + place / colors.size()) % dashes.size());
            var shown = series.apply(service);
            curves.add(Curve.line(shown.id(), run.scenario().nameOf(service),
                    look.ink(colors.get(place % colors.size()), width, dash),
                    run.values(shown)));
        }
        return curves;
    }

    private static LineStyle thin(ChartStyle look) {
        return look.ink(look.palette().text(), THIN, SOLID);
    }

    /** Something that comes of the cases, with nothing hidden beside it. */
    record Outcome(ChartStyle look, ChartId chart) implements PlotContent {

        @Override
        public AxisScaling fit() {
            return AxisScaling.NEAR;
        }

        @Override
        public List<Curve> curves(Run run) {
            var nothingHidden = chart.nothingHidden().orElseThrow();
            return List.of(scenario(look, run, chart.laidOver().orElseThrow()), Curve.line(nothingHidden.id(),
                    text("curve.nothingHidden"), thin(look), run.values(nothingHidden)));
        }

        @Override
        public boolean hasDifference() {
            return true;
        }
    }

    /** How much less comes of them than with nothing hidden. */
    record Gap(ChartStyle look, ChartId chart) implements PlotContent {

        @Override
        public AxisScaling fit() {
            return AxisScaling.FROM_ZERO;
        }

        @Override
        public String unit(Run run) {
            return text("unit." + chart.id(), look.numbers().month(run.scenario().start()));
        }

        @Override
        public List<Curve> curves(Run run) {
            return List.of(scenario(look, run, chart.laidOver().orElseThrow()));
        }

        /** It is a difference, and as far off as the numbers that it is one of. */
        @Override
        public double noise(Run run) {
            return NOISE * Arrays.stream(run.values(Output.SAFEGUARDED_COUNTERFACTUAL)).max().orElse(0);
        }
    }

    /** Who sees the cases, stacked. */
    record Cases(ChartStyle look, ChartId chart) implements PlotContent {

        @Override
        public AxisScaling fit() {
            return AxisScaling.FROM_ZERO;
        }

        @Override
        public List<Curve> curves(Run run) {
            var curves = new ArrayList<Curve>();
            var floor = new double[run.lastMonth() + 1];
            for (var series : chart.series(run.scenario())) {
                var below = floor;
                var top = run.values(series);
                Arrays.setAll(top, month -> below[month] + top[month]);
                curves.add(new Curve(series.id(), text("curve." + series.id()),
                        LineStyle.area(look.palette().parts().get(curves.size())), month -> below[month],
                        month -> top[month]));
                floor = top;
            }
            return curves;
        }

        @Override
        public boolean isStacked() {
            return true;
        }
    }

    /** How far each service is encrypted. */
    record Coverage(ChartStyle look, ChartId chart) implements PlotContent {

        @Override
        public AxisScaling fit() {
            return AxisScaling.SHARE;
        }

        @Override
        public List<Curve> curves(Run run) {
            return ofServices(look, run, service -> new Series.Coverage(service.id()));
        }
    }

    /** How much of its cases each service still sees, as an index. */
    record VisibleIndex(ChartStyle look, ChartId chart) implements PlotContent {

        @Override
        public AxisScaling fit() {
            return AxisScaling.FROM_ZERO;
        }

        @Override
        public List<Curve> curves(Run run) {
            return ofServices(look, run, service -> new Series.VisibleIndex(service.id()));
        }

        @Override
        public String observedName(String basis) {
            return text("observed.legend.index", basis);
        }
    }

    /** What waits for triage, and how much can be triaged. */
    record Waiting(ChartStyle look, ChartId chart) implements PlotContent {

        @Override
        public AxisScaling fit() {
            return AxisScaling.FROM_ZERO;
        }

        @Override
        public List<Curve> curves(Run run) {
            var colors = look.palette().lines();
            return List.of(
                    line(run, Output.WAITING_STRONG, look.ink(colors.get(0), THICK, SOLID)),
                    line(run, Output.WAITING_FLAGS, look.ink(colors.get(1), THICK, DASHED)),
                    line(run, Output.CAPACITY, thin(look)));
        }

        private static Curve line(Run run, Output series, LineStyle ink) {
            return Curve.line(series.id(), text("curve." + series.id()), ink, run.values(series));
        }
    }

    /** One stream of warrant results, beside what it was before. */
    record Lawful(ChartStyle look, ChartId chart, LawfulStream stream) implements PlotContent {

        static List<PlotContent> strips(ChartStyle look, ChartId chart) {
            return Arrays.stream(LawfulStream.values()).<PlotContent>map(stream -> new Lawful(look, chart, stream))
                    .toList();
        }

        /** The series of all streams, in the order of {@link #strips}. */
        static List<Series> all() {
            return Arrays.stream(LawfulStream.values()).<Series>map(Lawful::series).toList();
        }

        @Override
        public AxisScaling fit() {
            return AxisScaling.STRIP;
        }

        @Override
        public String unit(Run run) {
            return text("unit." + chart.id() + "." + stream.id());
        }

        @Override
        public List<Curve> curves(Run run) {
            double before = run.scenario().lawfulBaseline(stream) / 3;
            return List.of(scenario(look, run, series(stream)),
                    new Curve("before", text("curve.before"), thin(look), month -> before,
                            month -> before));
        }

        private static Output series(LawfulStream stream) {
            return switch (stream) {
                case ARRESTS -> Output.LAWFUL_ARRESTS;
                case CLASS_A_DRUGS -> Output.LAWFUL_CLASS_A_DRUGS;
                case RECOVERED -> Output.LAWFUL_RECOVERED;
                case THREATS_TO_LIFE -> Output.LAWFUL_THREATS_TO_LIFE;
                case THREATS_TO_HARM -> Output.LAWFUL_THREATS_TO_HARM;
            };
        }
    }
}
