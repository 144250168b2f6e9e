package sightline.model;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which settings of a scenario can act on which series, from the equations and with ranges taken to their ends. A setting that
 * is not said to act changes nothing, whatever it is set to; one that is may still have no effect at the other settings'
 * values.
 */
public final class Influence {

    /** Series on which the same settings act. */
    private enum Kind {
        SAFEGUARDED, ARRESTS, CASES, FLAGS, QUEUES, ACTIONABLE, CAPACITY, COVERAGE, VISIBLE_INDEX, LAWFUL
    }

    private static final Set<Kind> OUTCOMES = EnumSet.of(Kind.SAFEGUARDED, Kind.ARRESTS);
    private static final Set<Kind> TRIAGED = EnumSet.of(Kind.SAFEGUARDED, Kind.ARRESTS, Kind.QUEUES, Kind.ACTIONABLE);
    private static final Set<Kind> FLOW = EnumSet.of(Kind.SAFEGUARDED, Kind.ARRESTS, Kind.CASES, Kind.FLAGS,
            Kind.QUEUES, Kind.ACTIONABLE);
    private static final Set<Kind> COUNTS = EnumSet.of(Kind.CASES, Kind.FLAGS, Kind.QUEUES, Kind.ACTIONABLE,
            Kind.CAPACITY);

    private final Scenario scenario;
    private final Collection<? extends Series> shown;
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

    private Influence(Scenario scenario, Collection<? extends Series> shown) {
        this.scenario = scenario;
        this.shown = shown;
        shown.forEach(series -> kinds.add(kind(series)));
    }

    /** The settings of {@code scenario} that can act on any of {@code shown}, in the order of {@link ScenarioInput#all}. */
    public static List<ScenarioInput> on(Scenario scenario, Collection<? extends Series> shown) {
        var influence = new Influence(scenario, shown);
        return ScenarioInput.all(scenario).stream().filter(influence::acts).toList();
    }

    /** Whether the rollout applies to {@code service} of {@code scenario} and its final coverage can be above 0. */
    public static boolean isEncrypted(Scenario scenario, Service service) {
        var own = service.coverage();
        return service.inScope() && reaches(own == null ? scenario.setting(Parameter.ROLLOUT_COVERAGE) : own);
    }

    private boolean acts(ScenarioInput input) {
        return switch (input) {
            case ParameterInput(var parameter) -> acts(parameter);
            case ServiceInput(var id, var field) ->
                scenario.service(id).filter(service -> acts(service, field)).isPresent();
            case WarrantInput(var stream) -> shown.contains(Output.of(stream));
        };
    }

    private boolean acts(Parameter parameter) {
        return switch (parameter) {
            case ROLLOUT_COVERAGE -> scenario.services().stream()
                    .anyMatch(service -> service.coverage() == null && coverageActs(service));
            case METADATA_EFFECTIVENESS, ON_DEVICE_RECOVERY, USER_REPORTING -> isHidden() && any(FLOW);
            case TRIAGE_CAPACITY, CAPACITY_GROWTH, BASELINE_CAPACITY -> any(TRIAGED) || any(EnumSet.of(Kind.CAPACITY));
            case LAWFUL_ACCESS_RETENTION, WARRANT_DEPENDENCE -> isAnyEncrypted() && any(EnumSet.of(Kind.LAWFUL));
            case BASELINE_SAFEGUARDED -> any(EnumSet.of(Kind.SAFEGUARDED));
            case BASELINE_ARRESTS -> any(EnumSet.of(Kind.ARRESTS));
            case BASELINE_REFERRALS -> any(COUNTS);
            case INDUSTRY_SHARE, INVESTIGATION_DELAY, CASE_SUBSTITUTION -> any(OUTCOMES);
            case GROWTH -> any(FLOW);
            case LEAD_SHELF_LIFE -> any(TRIAGED);
            case FLAG_PRECISION -> isFlagged() && (any(TRIAGED) || any(EnumSet.of(Kind.FLAGS)));
            case EVIDENTIAL_SUFFICIENCY -> isFlagged() && (any(OUTCOMES) || any(EnumSet.of(Kind.ACTIONABLE)));
            case DISPLACEMENT -> isAnyEncrypted() && (any(FLOW) || any(EnumSet.of(Kind.VISIBLE_INDEX)));
            case CASES_CHANGE -> isAnyEncrypted() && any(FLOW);
        };
    }

    private boolean acts(Service service, ServiceField field) {
        return switch (field) {
            case SHARE -> (any(FLOW) || isDisplacementShown()) && shareActs(service);
            case CONTENT_DEPENDENCE -> (any(FLOW) || isVisibleIndexShown(service)) && isEncrypted(scenario, service);
            case COVERAGE -> coverageActs(service);
            case ROLLOUT_START, ROLLOUT_MONTHS -> isEncrypted(scenario, service) && coverageActs(service);
        };
    }

    /** What one service has not, the last one has. */
    private boolean shareActs(Service service) {
        return isEncrypted(scenario, service) || isEncrypted(scenario, scenario.services().getLast());
    }

    private boolean coverageActs(Service service) {
        return service.inScope()
                && (any(FLOW) || any(EnumSet.of(Kind.LAWFUL)) || shown.contains(new Series.Coverage(service.id()))
                        || isVisibleIndexShown(service) || isDisplacementShown());
    }

    private boolean isVisibleIndexShown(Service service) {
        return shown.contains(new Series.VisibleIndex(service.id()));
    }

    /** Whether a visible share is shown that what is encrypted elsewhere acts on. */
    private boolean isDisplacementShown() {
        return any(EnumSet.of(Kind.VISIBLE_INDEX)) && reaches(scenario.setting(Parameter.DISPLACEMENT));
    }

    private boolean isFlagged() {
        return isHidden() && reaches(scenario.setting(Parameter.METADATA_EFFECTIVENESS));
    }

    private boolean isHidden() {
        return scenario.services().stream().anyMatch(service -> isEncrypted(scenario, service)
                && (reaches(service.contentDependence()) || reaches(scenario.setting(Parameter.DISPLACEMENT))));
    }

    private boolean isAnyEncrypted() {
        return scenario.services().stream().anyMatch(service -> isEncrypted(scenario, service));
    }

    private boolean any(Set<Kind> wanted) {
        return kinds.stream().anyMatch(wanted::contains);
    }

    private static boolean reaches(@Nullable Setting setting) {
        return setting != null && setting.acting().high() > 0;
    }

    private static Kind kind(Series series) {
        return switch (series) {
            case Series.Coverage coverage -> Kind.COVERAGE;
            case Series.VisibleIndex share -> Kind.VISIBLE_INDEX;
            case Output output -> switch (output) {
                case SAFEGUARDED, SAFEGUARDED_COUNTERFACTUAL, SAFEGUARDED_GAP, SAFEGUARDED_CUMULATIVE_GAP ->
                    Kind.SAFEGUARDED;
                case ARRESTS, ARRESTS_COUNTERFACTUAL, ARRESTS_GAP, ARRESTS_CUMULATIVE_GAP -> Kind.ARRESTS;
                case VISIBLE, ON_DEVICE, USER_REPORTED, FLAGGED_TRUE, UNSEEN, CASES_CHANGED -> Kind.CASES;
                case FLAGGED, FALSE_FLAGS -> Kind.FLAGS;
                case WORKED_STRONG, WORKED_FLAGS, WAITING_STRONG, WAITING_FLAGS, STALE -> Kind.QUEUES;
                case ACTIONABLE -> Kind.ACTIONABLE;
                case CAPACITY -> Kind.CAPACITY;
                case LAWFUL_ARRESTS, LAWFUL_CLASS_A_DRUGS, LAWFUL_RECOVERED, LAWFUL_THREATS_TO_LIFE,
                        LAWFUL_THREATS_TO_HARM ->
                    Kind.LAWFUL;
            };
        };
    }
}
