package sightline.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The model a second time, for one future, service by service and without any care for speed, written from the equations
 * alone. {@link Simulation} is held against it.
 */
public final class PlainModel {

    private final Scenario scenario;
    private final Map<String, double[]> series = new LinkedHashMap<>();
    private final double[] arriving;
    private final double[] queued;
    private final double[] largestFlow;

    private final Queues projected = new Queues();
    private final Queues unhidden = new Queues();
    private final Stages projectedStages;
    private final Stages unhiddenStages;

    public PlainModel(Scenario scenario) {
        this.scenario = scenario;
        int months = scenario.months() + 1;
        arriving = new double[months];
        queued = new double[months];
        largestFlow = new double[months];
        projectedStages = new Stages(value("investigationDelay"));
        unhiddenStages = new Stages(value("investigationDelay"));
        for (int t = 0; t < months; t++) {
            month(t);
        }
    }

    /** Every series by its name. */
    public Map<String, double[]> series() {
        return series;
    }

    /** V of all services and the flags that they lead to: what rounding errors of counts are measured by. */
    double arriving(int t) {
        return arriving[t];
    }

    /** What both queues hold before month t's work. */
    double queued(int t) {
        return queued[t];
    }

    /** The largest inflow of the delay up to month t, at least 1. */
    double largestFlow(int t) {
        return largestFlow[t];
    }

    private double value(String id) {
        return scenario.value(Parameter.of(id).orElseThrow());
    }

    /** Share of service p: the last one has what is left. */
    private double share(int p) {
        var services = scenario.services();
        if (p < services.size() - 1) {
            return services.get(p).share().value();
        }
        double left = 1;
        for (int i = 0; i < p; i++) {
            left -= services.get(i).share().value();
        }
        return Math.max(0, left);
    }

    private double coverage(int p, double t) {
        var service = scenario.services().get(p);
        if (!service.inScope()) {
            return 0;
        }
        double full = service.coverage() == null ? value("rolloutCoverage") : service.coverage().value();
        var rollout = service.rollout();
        if (rollout.months() == 0) {
            return t >= rollout.start() ? full : 0;
        }
        double tau = Math.min(1, Math.max(0, (t - rollout.start()) / rollout.months()));
        return full * switch (rollout.shape().id()) {
            case "linear" -> tau;
            case "saturating" -> (1 - Math.exp(-3 * tau)) / (1 - Math.exp(-3));
            case "logistic" -> (logistic(10 * (tau - 0.5)) - logistic(-5)) / (logistic(5) - logistic(-5));
            default -> throw new IllegalStateException(rollout.shape().id());
        };
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private void month(int t) {
        double d = value("onDeviceRecovery");
        double u = value("userReporting");
        double m = value("metadataEffectiveness");
        double q = value("flagPrecision");
        double e = value("evidentialSufficiency");
        double referrals = value("baselineReferrals");
        double growth = Math.pow(1 + value("growth"), t / 12.0);
        double capacity = value("triageCapacity") * value("baselineCapacity") * referrals
                * Math.pow(1 + value("capacityGrowth"), t / 12.0);
        int services = scenario.services().size();
        double meanCoverage = 0;
        for (int p = 0; p < services; p++) {
            meanCoverage += share(p) * coverage(p, t);
        }

        double occurring = 0;
        double visible = 0;
        double onDevice = 0;
        double byUsers = 0;
        double flaggedTrue = 0;
        double unseen = 0;
        double changed = 0;
        for (int p = 0; p < services; p++) {
            double c = coverage(p, t);
            double before = referrals * share(p) * growth;
            double now = before + value("casesChange") * c * before;
            double seen = now * (1 - scenario.services().get(p).contentDependence().value() * c)
                    * (1 - value("displacement") * meanCoverage);
            double hidden = now - seen;
            occurring += now;
            changed += value("casesChange") * c * before;
            visible += seen;
            onDevice += d * hidden;
            byUsers += u * (1 - d) * hidden;
            flaggedTrue += m * (1 - d) * (1 - u) * hidden;
            unseen += (1 - m) * (1 - d) * (1 - u) * hidden;
            put("coverage.s" + p, t, c);
        }
        double strong = visible + onDevice + byUsers;
        double flags = flaggedTrue / q;
        arriving[t] = referrals * growth + flags;

        double keep = Math.exp(-1 / value("leadShelfLife"));
        boolean first = scenario.triageOrder() == TriageOrder.EVIDENCE_FIRST;
        projected.work(strong, flags, capacity, keep, first);
        unhidden.work(occurring, 0, capacity, keep, first);
        queued[t] = Math.max(projected.queued, unhidden.queued);

        double actionable = projected.workedStrong + projected.workedFlags * q * e;
        double today = Math.min(value("baselineCapacity"), 1) * referrals;
        double flowUnhidden = unhidden.workedStrong / today;
        double flowCapacity = actionable / today;
        double flowProportion = flowUnhidden * (strong + projected.workedFlags * q * e) / occurring;
        double flow = value("caseSubstitution") * flowCapacity + (1 - value("caseSubstitution")) * flowProportion;
        largestFlow[t] = Math.max(Math.max(t == 0 ? 1 : largestFlow[t - 1], flow), flowUnhidden);
        outcomes(t, projectedStages.month(flow), unhiddenStages.month(flowUnhidden));

        put("visible", t, visible);
        put("onDevice", t, onDevice);
        put("userReported", t, byUsers);
        put("flaggedTrue", t, flaggedTrue);
        put("flagged", t, flags);
        put("falseFlags", t, flags - flaggedTrue);
        put("unseen", t, unseen);
        put("casesChanged", t, changed);
        put("workedStrong", t, projected.workedStrong);
        put("workedFlags", t, projected.workedFlags);
        put("waitingStrong", t, projected.waitingStrong);
        put("waitingFlags", t, projected.waitingFlags);
        put("stale", t, projected.stale);
        put("actionable", t, actionable);
        put("capacity", t, capacity);
        lawful(t);
    }

    private void outcomes(int t, double out, double outUnhidden) {
        double needed = value("industryShare");
        for (var name : List.of("safeguarded", "arrests")) {
            double base = value(name.equals("arrests") ? "baselineArrests" : "baselineSafeguarded");
            double with = base * (1 - needed + needed * out);
            double without = base * (1 - needed + needed * outUnhidden);
            put(name, t, with);
            put(name + "Counterfactual", t, without);
            put(name + "Gap", t, without - with);
            double before = t == 0 ? 0 : series.get(name + "CumulativeGap")[t - 1];
            put(name + "CumulativeGap", t, before + (without - with));
        }
    }

    private void lawful(int t) {
        var inScope = new ArrayList<Double>();
        for (int p = 0; p < scenario.services().size(); p++) {
            if (scenario.services().get(p).inScope()) {
                inScope.add(coverage(p, t));
            }
        }
        double covered = inScope.stream().mapToDouble(c -> c).average().orElse(0);
        for (var stream : LawfulStream.values()) {
            put("lawful." + stream.id(), t, scenario.lawfulBaseline(stream) / 3
                    * (1 - value("warrantDependence") * (1 - value("lawfulAccessRetention")) * covered));
        }
    }

    private void put(String name, int t, double value) {
        series.computeIfAbsent(name, made -> new double[scenario.months() + 1])[t] = value;
    }

    /** Two queues with what was worked last month. */
    private static final class Queues {
        private double waitingStrong;
        private double waitingFlags;
        private double workedStrong;
        private double workedFlags;
        private double stale;
        private double queued;

        void work(double strong, double flags, double capacity, double keep, boolean evidenceFirst) {
            double allStrong = waitingStrong + strong;
            double allFlags = waitingFlags + flags;
            queued = allStrong + allFlags;
            if (evidenceFirst) {
                workedStrong = Math.min(allStrong, capacity);
                workedFlags = Math.min(allFlags, capacity - workedStrong);
            } else {
                double fraction = queued == 0 ? 1 : Math.min(1, capacity / queued);
                workedStrong = fraction * allStrong;
                workedFlags = fraction * allFlags;
            }
            double left = allStrong - workedStrong + (allFlags - workedFlags);
            stale = (1 - keep) * left;
            waitingStrong = (allStrong - workedStrong) * keep;
            waitingFlags = (allFlags - workedFlags) * keep;
        }
    }

    /** The chain of three stages, by what is in it before and after. */
    private static final class Stages {
        private final double mean;
        private double z1;
        private double z2;
        private double z3;

        Stages(double mean) {
            this.mean = mean;
            z1 = mean / 3;
            z2 = mean / 3;
            z3 = mean / 3;
        }

        double month(double flow) {
            if (mean == 0) {
                return flow;
            }
            double before = z1 + z2 + z3;
            double decay = Math.exp(-3 / mean);
            double rate = decay == 0 ? 0 : 3 / mean;
            double full = flow * mean / 3;
            double d1 = z1 - full;
            double d2 = z2 - full;
            double d3 = z3 - full;
            z1 = full + decay * d1;
            z2 = full + decay * (d2 + rate * d1);
            z3 = full + decay * (d3 + rate * d2 + rate * rate / 2 * d1);
            return flow + before - (z1 + z2 + z3);
        }
    }
}
