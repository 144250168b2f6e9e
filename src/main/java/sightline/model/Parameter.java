package sightline.model;

import static sightline.model.Parameter.Section.DETECTION;
import static sightline.model.Parameter.Section.LAWFUL_ACCESS;
import static sightline.model.Parameter.Section.LEVERS;
import static sightline.model.Parameter.Section.OUTCOMES;
import static sightline.model.Parameter.Section.SERVICES;
import static sightline.model.Parameter.Section.TRIAGE;
import static sightline.text.Unit.ARRESTS_A_MONTH;
import static sightline.text.Unit.CHILDREN_A_MONTH;
import static sightline.text.Unit.GROWTH_A_YEAR;
import static sightline.text.Unit.MONTHS;
import static sightline.text.Unit.MULTIPLE;
import static sightline.text.Unit.REFERRALS_A_MONTH;
import static sightline.text.Unit.SHARE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import sightline.text.Unit;

/**
 * The levers (what somebody can decide) and the assumptions (what the evidence argues about), in the order that files,
 * the window and the sampler's coordinates keep. Symbols are those of {@code src/site/model.md}.
 * Why an enum: decision 2.
 */
public enum Parameter implements Quantity {
    /** C: share of messages on in-scope services that are end-to-end encrypted once the rollout is complete. */
    ROLLOUT_COVERAGE("rolloutCoverage", LEVERS, SHARE, 0, 1, 0, 1, 0.01, 1),
    /** m: share of hidden cases that metadata detection flags (recall). */
    METADATA_EFFECTIVENESS("metadataEffectiveness", LEVERS, SHARE, 0, 1, 0, 1, 0.01, 0.08),
    /** d: share of hidden cases that on-device detection reports, with evidence. */
    ON_DEVICE_RECOVERY("onDeviceRecovery", LEVERS, SHARE, 0, 1, 0, 1, 0.01, 0),
    /** u: share of hidden cases that users report, with evidence, beyond those already reported today. */
    USER_REPORTING("userReporting", LEVERS, SHARE, 0, 1, 0, 1, 0.01, 0.05),
    /** k: cases and flags that can be triaged each month, as a multiple of today's capacity. */
    TRIAGE_CAPACITY("triageCapacity", LEVERS, MULTIPLE, 0.2, 5, 0.01, 100, 0.05, 1),
    /** y: growth of that capacity per year. */
    CAPACITY_GROWTH("capacityGrowth", LEVERS, GROWTH_A_YEAR, -0.2, 0.3, -0.9, 10, 0.01, 0.06),
    /** x: share of message content that services can still hand over under a warrant. */
    LAWFUL_ACCESS_RETENTION("lawfulAccessRetention", LEVERS, SHARE, 0, 1, 0, 1, 0.01, 0),

    /** B_s: children safeguarded a month before the rollout. */
    BASELINE_SAFEGUARDED("baselineSafeguarded", OUTCOMES, CHILDREN_A_MONTH, 0, 2500, 0, 1e7, 10, 1200),
    /** B_a: arrests a month before the rollout. */
    BASELINE_ARRESTS("baselineArrests", OUTCOMES, ARRESTS_A_MONTH, 0, 2000, 0, 1e7, 10, 800),
    /** R: referrals a month before the rollout. */
    BASELINE_REFERRALS("baselineReferrals", SERVICES, REFERRALS_A_MONTH, 100, 50_000, 1, 1e7, 100, 7500),
    /** k0: today's triage capacity as a multiple of today's load. */
    BASELINE_CAPACITY("baselineCapacity", TRIAGE, MULTIPLE, 0.2, 5, 0.01, 100, 0.05, 1),
    /** A: share of those outcomes that would not have come about without referrals from services. */
    INDUSTRY_SHARE("industryShare", OUTCOMES, SHARE, 0, 1, 0, 1, 0.01, 0.70),
    /** g: growth per year of what services would report if nothing changed (not of offending). */
    GROWTH("growth", SERVICES, GROWTH_A_YEAR, -0.2, 0.5, -0.9, 10, 0.01, 0.06),
    /** q: share of metadata flags that are as good a lead as an average referral of today. */
    FLAG_PRECISION("flagPrecision", DETECTION, SHARE, 0.01, 1, 0.0001, 1, 0.01, 0.30),
    /** e: share of those good flags that carry enough evidence to act on. */
    EVIDENTIAL_SUFFICIENCY("evidentialSufficiency", DETECTION, SHARE, 0, 1, 0, 1, 0.01, 0.15),
    /** D: mean months from a case being worked to its outcome. */
    INVESTIGATION_DELAY("investigationDelay", OUTCOMES, MONTHS, 0, 24, 0, 240, 0.25, 2),
    /** L: time constant of staleness: of what is left at the end of a month, 1 - exp(-1/L) goes stale then. */
    LEAD_SHELF_LIFE("leadShelfLife", TRIAGE, MONTHS, 0.5, 36, 0.01, 1200, 0.5, 6),
    /** x_s: how far a waiting case can stand in for a hidden one. */
    CASE_SUBSTITUTION("caseSubstitution", TRIAGE, SHARE, 0, 1, 0, 1, 0.01, 0.50),
    /** v: share of still-visible cases that would move out of sight if every service were encrypted. */
    DISPLACEMENT("displacement", SERVICES, SHARE, 0, 1, 0, 1, 0.01, 0),
    /** w: change in the number of cases where messages are encrypted, as a share. */
    CASES_CHANGE("casesChange", SERVICES, SHARE, -0.5, 0.5, -0.9, 1, 0.01, 0),
    /** b: share of warrant results that depend on message content of in-scope services. */
    WARRANT_DEPENDENCE("warrantDependence", LAWFUL_ACCESS, SHARE, 0, 1, 0, 1, 0.01, 0.50);

    /** Who argues about a parameter: those who decide, or those who measure. */
    public enum Group {
        /** For somebody to decide: {@code levers} in files. */
        LEVER,
        /** For somebody to find out: {@code assumptions} in files. */
        ASSUMPTION
    }

    /** Where a parameter stands in the window. */
    public enum Section {
        /** Every lever: C, m, d, u, k, y and x. */
        LEVERS,
        /** What investigations achieve, how much of it rests on referrals, and how long it takes: B_s, B_a, A and D. */
        OUTCOMES,
        /** The cases that services report, and how many move or change where messages are encrypted: R, g, v and w. */
        SERVICES,
        /** How good a lead a metadata flag is: q and e. */
        DETECTION,
        /** Who has time for a case, and for how long it is of use: k0, L and x_s. */
        TRIAGE,
        /** How much of what warrants yield depends on message content: b. */
        LAWFUL_ACCESS;

        /** The key of the section's title in the bundle beside this class. */
        public String nameKey() {
            return "section." + name();
        }
    }

    private static final Map<String, Parameter> BY_ID = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Parameter::id, Function.identity()));

    private final Section section;
    private final Row row;

    Parameter(String id, Section section, Unit unit, double sliderLow, double sliderHigh, double fileLow,
            double fileHigh, double step, double standard) {
        this.section = section;
        row = new Row(id, unit, new Bounds(sliderLow, sliderHigh), new Bounds(fileLow, fileHigh), step, standard);
    }

    /** The parameter called {@code id}, if there is one. */
    public static Optional<Parameter> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The parameters of {@code group} in their order. */
    public static List<Parameter> of(Group group) {
        return Arrays.stream(values()).filter(parameter -> parameter.group() == group).toList();
    }

    /** The parameters of {@code section} in their order. */
    public static List<Parameter> of(Section section) {
        return Arrays.stream(values()).filter(parameter -> parameter.section == section).toList();
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public boolean mayHaveRange() {
        return true;
    }

    /** Lever or assumption. */
    public Group group() {
        return section == Section.LEVERS ? Group.LEVER : Group.ASSUMPTION;
    }

    /** The part of the window that shows it. */
    public Section section() {
        return section;
    }

    @Override
    public String nameKey() {
        return "parameter." + id();
    }

    /** The full name in messages: {@code levers.rolloutCoverage}, as a path into the scenario file. */
    public String path() {
        return (group() == Group.LEVER ? "levers." : "assumptions.") + id();
    }
}
