package sightline.model;

/**
 * What a scenario fixes for all futures alike: span, triage order, and how far each service's rollout is in each month.
 */
final class RolloutSchedule {

    private final Scenario scenario;
    private final double[][] progress;
    private final boolean[] inScope;
    private final boolean[] covers;
    private final boolean[] follows;
    private final boolean[] moves;

    RolloutSchedule(Scenario scenario) {
        this.scenario = scenario;
        int services = scenario.services().size();
        int months = scenario.months() + 1;
        progress = new double[services][months];
        inScope = new boolean[services];
        covers = new boolean[services];
        follows = new boolean[services];
        moves = new boolean[months];
        for (int p = 0; p < services; p++) {
            var service = scenario.services().get(p);
            inScope[p] = service.inScope();
            follows[p] = service.coverage() == null;
            for (int t = 0; t < months && inScope[p]; t++) {
                progress[p][t] = service.rollout().progress(t);
                covers[p] |= progress[p][t] > 0;
                moves[t] |= t == 0 || progress[p][t] != progress[p][t - 1];
            }
        }
        moves[0] = true;
    }

    /** Whether {@code other} fixes the same as the scenario that this was made of, so that this serves for it as well. */
    boolean serves(Scenario other) {
        if (other.months() != scenario.months() || other.triageOrder() != scenario.triageOrder()
                || other.services().size() != services()
                || !other.lawfulBaselines().equals(scenario.lawfulBaselines())) {
            return false;
        }
        for (int p = 0; p < services(); p++) {
            var service = other.services().get(p);
            var known = scenario.services().get(p);
            if (service.inScope() != known.inScope() || (service.coverage() == null) != follows[p]
                    || !service.rollout().equals(known.rollout()) || !service.id().equals(known.id())) {
                return false;
            }
        }
        return true;
    }

    /** T, the last month. */
    int lastMonth() {
        return moves.length - 1;
    }

    int services() {
        return progress.length;
    }

    TriageOrder triageOrder() {
        return scenario.triageOrder();
    }

    /** Place of the service called {@code id}. */
    int service(String id) {
        for (int p = 0; p < services(); p++) {
            if (scenario.services().get(p).id().equals(id)) {
                return p;
            }
        }
        throw new IllegalArgumentException("no service " + id + " in " + scenario.name());
    }

    boolean inScope(int p) {
        return inScope[p];
    }

    /** Whether service {@code p} has any coverage in any month. */
    boolean covers(int p) {
        return covers[p];
    }

    /** Whether the final coverage of service {@code p} is the scenario's. */
    boolean followsRollout(int p) {
        return follows[p];
    }

    /** Share of its final coverage that service {@code p} has reached at the start of month {@code t}; 0 out of scope. */
    double progress(int p, int t) {
        return progress[p][t];
    }

    /** Whether any coverage differs from the month before, so that what follows from coverage must be worked out. */
    boolean moves(int t) {
        return moves[t];
    }

    /** W_j / 3, a month's baseline. */
    double lawfulBaseline(LawfulStream stream) {
        return scenario.lawfulBaseline(stream) / 3;
    }
}
