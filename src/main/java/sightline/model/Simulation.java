package sightline.model;

import static sightline.model.Parameter.BASELINE_ARRESTS;
import static sightline.model.Parameter.BASELINE_CAPACITY;
import static sightline.model.Parameter.BASELINE_REFERRALS;
import static sightline.model.Parameter.BASELINE_SAFEGUARDED;
import static sightline.model.Parameter.CASE_SUBSTITUTION;
import static sightline.model.Parameter.EVIDENTIAL_SUFFICIENCY;
import static sightline.model.Parameter.FLAG_PRECISION;
import static sightline.model.Parameter.INDUSTRY_SHARE;
import static sightline.model.Parameter.LAWFUL_ACCESS_RETENTION;
import static sightline.model.Parameter.METADATA_EFFECTIVENESS;
import static sightline.model.Parameter.ON_DEVICE_RECOVERY;
import static sightline.model.Parameter.TRIAGE_CAPACITY;
import static sightline.model.Parameter.USER_REPORTING;
import static sightline.model.Parameter.WARRANT_DEPENDENCE;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The equations of {@code src/site/model.md}, over lanes: month by month, the scenario and its counterfactual (the same
 * cases with none of them hidden) side by side. A lane's results depend on that lane's inputs alone, to the last bit,
 * whatever the number of lanes.
 *
 * <p>All buffers are made once. The month loop neither allocates nor calls a transcendental function: growth is a monthly
 * factor, and it, exp(-1/L) and exp(-3/D) are kept with the lanes ({@link DerivedColumns}). Queues and capacity are multiples of the
 * month's load, so that arrivals change with coverage alone. Loops are short, so that the compiler vectorises them.
 *
 * <p>Not safe for use by several threads at once; make one a thread. Why the equations stand once: decision 1.
 */
public final class Simulation {

    /** Sees every month in turn; what it reads from the simulation is overwritten by the next month. */
    @FunctionalInterface
    public interface Observer {

        /** Month {@code t} is worked out. */
        void month(int t, Simulation simulation);
    }

    private RolloutSchedule timetable;
    private final int lanes;
    private final Visibility hiding;
    private final Triage triage;
    private final Triage triageNothingHidden;
    private final Delay delay;
    private final Delay delayNothingHidden;

    private final double[] stays;
    private final double[] capacityGrowth;
    private final double[] perToday;
    private final double[] goodFlags;
    private final double[] withEvidence;
    private final double[] flagged;
    private final double[] flagsPerTrue;

    private final double[] load;
    private final double[] capacity;
    private final double[] hiddenShare;
    private final double[] strongShare;
    private final double[] flagShare;
    private final double[] ofStrong;
    private final double[] ofFlags;
    private final double[] ofNothingHidden;
    private final double[] ofNothingHiddenByFlags;
    private final double[] flow;
    private final double[] flowNothingHidden;
    private final double[] cumulative;

    private final Map<Output, double[]> shown = new EnumMap<>(Output.class);
    private Lanes in;
    private double[] monthlyGrowth = {};
    private double[] keep = {};

    /**
     * @param scenario what is fixed for all lanes: span, triage order, scope and dates of the rollouts, lawful baselines
     * @param lanes how many futures at a time, at least 1
     */
    public Simulation(Scenario scenario, int lanes) {
        this.lanes = lanes;
        timetable = new RolloutSchedule(scenario);
        hiding = new Visibility(timetable, lanes);
        stays = new double[lanes];
        triage = new Triage(stays, true);
        triageNothingHidden = new Triage(stays, false);
        delay = new Delay(lanes);
        delayNothingHidden = new Delay(lanes);
        capacityGrowth = new double[lanes];
        perToday = new double[lanes];
        goodFlags = new double[lanes];
        withEvidence = new double[lanes];
        flagged = new double[lanes];
        flagsPerTrue = new double[lanes];
        load = new double[lanes];
        capacity = new double[lanes];
        hiddenShare = new double[lanes];
        strongShare = new double[lanes];
        flagShare = new double[lanes];
        ofStrong = new double[lanes];
        ofFlags = new double[lanes];
        ofNothingHidden = new double[lanes];
        ofNothingHiddenByFlags = new double[lanes];
        flow = new double[lanes];
        flowNothingHidden = new double[lanes];
        cumulative = new double[lanes];
        in = Lanes.ofValues(scenario); // until there are others
    }

    /**
     * From now on simulates {@code scenario}, with the same buffers.
     *
     * @throws IllegalArgumentException if it has more or fewer services than the scenario before; see {@link #fits}
     */
    public void turnTo(Scenario scenario) {
        if (timetable.serves(scenario)) {
            return;
        }
        requireServices(scenario.services().size());
        timetable = new RolloutSchedule(scenario);
        hiding.follow(timetable);
    }

    /** Whether {@code scenario} has as many services as the one that this was made for, so that it can {@link #turnTo} it. */
    public boolean fits(Scenario scenario) {
        return scenario.services().size() == timetable.services();
    }

    /**
     * Runs months 0 to T.
     *
     * @param inputs as many lanes and services as this simulation has; read, not kept after the call
     * @param observer called once a month
     * @throws IllegalArgumentException if there are more or fewer lanes or services
     */
    public void run(Lanes inputs, Observer observer) {
        start(inputs);
        for (int t = 0; t <= timetable.lastMonth(); t++) {
            month(t);
            observer.month(t, this);
        }
    }

    /**
     * Gets ready for month 0, for a caller that takes the months one by one.
     *
     * @param inputs as many lanes and services as this simulation has; read until the last month is worked out
     * @throws IllegalArgumentException if there are more or fewer lanes or services
     */
    public void start(Lanes inputs) {
        if (inputs.size() != lanes) {
            throw new IllegalArgumentException(inputs.size() + " lanes given to a simulation of " + lanes);
        }
        requireServices(inputs.services());
        in = inputs;
        hiding.start(in);
        triage.start();
        triageNothingHidden.start();
        var delayRates = in.rates().delay(in);
        delay.start(delayRates);
        delayNothingHidden.start(delayRates);
        monthlyGrowth = in.rates().monthlyGrowth(in);
        keep = in.rates().keep(in);
        Arrays.fill(cumulative, 0);
        startGrowth();
        startDetection();
    }

    /** Works out month {@code t}: after {@link #start} the months 0, 1, to T in turn. */
    public void month(int t) {
        if (t > 0) {
            grow();
        }
        if (hiding.moveTo(t, in)) {
            shares();
        }
        triage.month(timetable.triageOrder(), strongShare, flagShare, capacity);
        triageNothingHidden.monthWithoutFlags(hiding.occurring(), capacity);
        flow();
        delay.month(flow);
        delayNothingHidden.month(flowNothingHidden);
        accumulate();
    }

    private void requireServices(int services) {
        if (services != timetable.services()) {
            throw new IllegalArgumentException(
                    services + " services given to a simulation of " + timetable.services());
        }
    }

    private void startGrowth() {
        var monthlyCapacityGrowth = in.rates().monthlyCapacityGrowth(in);
        var referrals = in.parameter(BASELINE_REFERRALS);
        var today = in.parameter(BASELINE_CAPACITY);
        var multiple = in.parameter(TRIAGE_CAPACITY);
        for (int i = 0; i < lanes; i++) {
            capacityGrowth[i] = monthlyCapacityGrowth[i] / monthlyGrowth[i];
        }
        for (int i = 0; i < lanes; i++) {
            stays[i] = keep[i] / monthlyGrowth[i];
        }
        for (int i = 0; i < lanes; i++) {
            perToday[i] = 1 / (Math.min(today[i], 1) * referrals[i]);
        }
        multiply(capacity, multiple, today);
        System.arraycopy(referrals, 0, load, 0, lanes);
    }

    /** Hidden cases found in several ways count once: on the device, then by users, then flagged. */
    private void startDetection() {
        var onDevice = in.parameter(ON_DEVICE_RECOVERY);
        var users = in.parameter(USER_REPORTING);
        var metadata = in.parameter(METADATA_EFFECTIVENESS);
        var precision = in.parameter(FLAG_PRECISION);
        var sufficiency = in.parameter(EVIDENTIAL_SUFFICIENCY);
        for (int i = 0; i < lanes; i++) {
            withEvidence[i] = onDevice[i] + users[i] * (1 - onDevice[i]);
            flagged[i] = metadata[i] * (1 - onDevice[i]) * (1 - users[i]);
            flagsPerTrue[i] = flagged[i] / precision[i];
            goodFlags[i] = precision[i] * sufficiency[i];
        }
        var substitution = in.parameter(CASE_SUBSTITUTION);
        for (int i = 0; i < lanes; i++) {
            ofStrong[i] = substitution[i] * perToday[i];
            ofFlags[i] = ofStrong[i] * goodFlags[i];
        }
    }

    /** H, S = visible + on device + by users, and F = flaggedTrue / q, as shares of the cases without the rollout. */
    private void shares() {
        var visible = hiding.visible();
        var present = hiding.occurring();
        for (int i = 0; i < lanes; i++) {
            hiddenShare[i] = present[i] - visible[i];
        }
        for (int i = 0; i < lanes; i++) {
            strongShare[i] = visible[i] + withEvidence[i] * hiddenShare[i];
        }
        multiply(flagShare, flagsPerTrue, hiddenShare);
        var substitution = in.parameter(CASE_SUBSTITUTION);
        for (int i = 0; i < lanes; i++) {
            double each = (1 - substitution[i]) * perToday[i] / present[i];
            ofNothingHidden[i] = each * strongShare[i];
            ofNothingHiddenByFlags[i] = each * goodFlags[i];
        }
    }

    /**
     * phi1 (capacity is the limit), phi0 (each hidden case is lost in proportion), and their mix by x_s. What does not change
     * from month to month is in the factors.
     */
    private void flow() {
        var workedStrong = triage.workedStrong();
        var workedFlags = triage.workedFlags();
        var workedNothingHidden = triageNothingHidden.workedStrong();
        for (int i = 0; i < lanes; i++) {
            flowNothingHidden[i] = load[i] * (perToday[i] * workedNothingHidden[i]);
        }
        for (int i = 0; i < lanes; i++) {
            double flags = workedFlags[i];
            flow[i] = load[i] * (ofStrong[i] * workedStrong[i] + ofFlags[i] * flags
                    + workedNothingHidden[i] * (ofNothingHidden[i] + ofNothingHiddenByFlags[i] * flags));
        }
    }

    private void accumulate() {
        var out = delay.out();
        var outNothingHidden = delayNothingHidden.out();
        for (int i = 0; i < lanes; i++) {
            cumulative[i] += outNothingHidden[i] - out[i];
        }
    }

    private void grow() {
        multiply(load, load, monthlyGrowth);
        multiply(capacity, capacity, capacityGrowth);
    }

    /** The month's values of {@code series}, one a lane; a buffer of this simulation, overwritten by the next month. */
    public double[] values(Series series) {
        return values(series,
                series instanceof Output output ? shown.computeIfAbsent(output, absent -> new double[lanes])
                        : new double[lanes]);
    }

    /**
     * As {@link #values(Series)}, but puts into {@code room} what has to be worked out for the series.
     *
     * @param room as long as there are lanes
     * @return {@code room}, or a buffer of this simulation
     */
    public double[] values(Series series, double[] room) {
        // No switch over types, for the sake of the first call in a new process: decision 27.
        if (series instanceof Series.Coverage(var service)) {
            return hiding.coverage(timetable.service(service));
        }
        if (series instanceof Series.VisibleIndex(var service)) {
            hiding.visibleIndex(timetable.service(service), in, room);
        } else {
            derive((Output) series, room);
        }
        return room;
    }

    private void derive(Output output, double[] to) {
        switch (output) {
            case SAFEGUARDED -> outcome(to, BASELINE_SAFEGUARDED, delay);
            case SAFEGUARDED_COUNTERFACTUAL -> outcome(to, BASELINE_SAFEGUARDED, delayNothingHidden);
            case SAFEGUARDED_GAP -> gap(to, BASELINE_SAFEGUARDED);
            case SAFEGUARDED_CUMULATIVE_GAP -> cumulativeGap(to, BASELINE_SAFEGUARDED);
            case ARRESTS -> outcome(to, BASELINE_ARRESTS, delay);
            case ARRESTS_COUNTERFACTUAL -> outcome(to, BASELINE_ARRESTS, delayNothingHidden);
            case ARRESTS_GAP -> gap(to, BASELINE_ARRESTS);
            case ARRESTS_CUMULATIVE_GAP -> cumulativeGap(to, BASELINE_ARRESTS);
            case VISIBLE -> multiply(to, load, hiding.visible());
            case ACTIONABLE -> actionable(to);
            case ON_DEVICE -> ofHidden(to, in.parameter(ON_DEVICE_RECOVERY));
            case USER_REPORTED -> userReported(to);
            case FLAGGED_TRUE -> ofHidden(to, flagged);
            case FALSE_FLAGS -> falseFlags(to);
            case UNSEEN -> unseen(to);
            case CASES_CHANGED -> casesChanged(to);
            case WORKED_STRONG -> multiply(to, load, triage.workedStrong());
            case WORKED_FLAGS -> multiply(to, load, triage.workedFlags());
            case FLAGGED -> multiply(to, load, flagShare);
            case CAPACITY -> multiply(to, load, capacity);
            case WAITING_STRONG -> ofQueue(to, triage::waitingStrong);
            case WAITING_FLAGS -> ofQueue(to, triage::waitingFlags);
            case STALE -> ofQueue(to, triage::stale);
            case LAWFUL_ARRESTS -> lawful(to, LawfulStream.ARRESTS);
            case LAWFUL_CLASS_A_DRUGS -> lawful(to, LawfulStream.CLASS_A_DRUGS);
            case LAWFUL_RECOVERED -> lawful(to, LawfulStream.RECOVERED);
            case LAWFUL_THREATS_TO_LIFE -> lawful(to, LawfulStream.THREATS_TO_LIFE);
            case LAWFUL_THREATS_TO_HARM -> lawful(to, LawfulStream.THREATS_TO_HARM);
        }
    }

    /** B ((1 - A) + A out). */
    private void outcome(double[] to, Parameter baseline, Delay world) {
        var base = in.parameter(baseline);
        var share = in.parameter(INDUSTRY_SHARE);
        var out = world.out();
        for (int i = 0; i < lanes; i++) {
            to[i] = base[i] * (1 - share[i] + share[i] * out[i]);
        }
    }

    /** Counterfactual less projected: B A (out nothing hidden - out). */
    private void gap(double[] to, Parameter baseline) {
        var base = in.parameter(baseline);
        var share = in.parameter(INDUSTRY_SHARE);
        var out = delay.out();
        var outNothingHidden = delayNothingHidden.out();
        for (int i = 0; i < lanes; i++) {
            to[i] = base[i] * share[i] * (outNothingHidden[i] - out[i]);
        }
    }

    private void cumulativeGap(double[] to, Parameter baseline) {
        var base = in.parameter(baseline);
        var share = in.parameter(INDUSTRY_SHARE);
        for (int i = 0; i < lanes; i++) {
            to[i] = base[i] * share[i] * cumulative[i];
        }
    }

    private void actionable(double[] to) {
        var workedStrong = triage.workedStrong();
        var workedFlags = triage.workedFlags();
        for (int i = 0; i < lanes; i++) {
            to[i] = load[i] * (workedStrong[i] + workedFlags[i] * goodFlags[i]);
        }
    }

    private void ofQueue(double[] to, BiConsumer<double[], double[]> shares) {
        shares.accept(to, keep);
        multiply(to, to, load);
    }

    private void ofHidden(double[] to, double[] share) {
        for (int i = 0; i < lanes; i++) {
            to[i] = share[i] * (load[i] * hiddenShare[i]);
        }
    }

    private void userReported(double[] to) {
        var onDevice = in.parameter(ON_DEVICE_RECOVERY);
        var users = in.parameter(USER_REPORTING);
        for (int i = 0; i < lanes; i++) {
            to[i] = users[i] * (1 - onDevice[i]) * (load[i] * hiddenShare[i]);
        }
    }

    private void casesChanged(double[] to) {
        hiding.changed(to);
        multiply(to, to, load);
    }

    private void falseFlags(double[] to) {
        for (int i = 0; i < lanes; i++) {
            to[i] = (flagsPerTrue[i] - flagged[i]) * (load[i] * hiddenShare[i]);
        }
    }

    private void unseen(double[] to) {
        var onDevice = in.parameter(ON_DEVICE_RECOVERY);
        var users = in.parameter(USER_REPORTING);
        var metadata = in.parameter(METADATA_EFFECTIVENESS);
        for (int i = 0; i < lanes; i++) {
            to[i] = (1 - metadata[i]) * (1 - onDevice[i]) * (1 - users[i]) * (load[i] * hiddenShare[i]);
        }
    }

    /** W / 3 (1 - b (1 - x) cw). */
    private void lawful(double[] to, LawfulStream stream) {
        var dependence = in.parameter(WARRANT_DEPENDENCE);
        var retention = in.parameter(LAWFUL_ACCESS_RETENTION);
        hiding.contentCoverage(to);
        double baseline = timetable.lawfulBaseline(stream);
        for (int i = 0; i < lanes; i++) {
            to[i] = baseline * (1 - dependence[i] * (1 - retention[i]) * to[i]);
        }
    }

    /** The delay of the scenario's own world, for tests of conservation. */
    Delay delay() {
        return delay;
    }

    private static void multiply(double[] to, double[] a, double[] b) {
        for (int i = 0; i < to.length; i++) {
            to[i] = a[i] * b[i];
        }
    }
}
