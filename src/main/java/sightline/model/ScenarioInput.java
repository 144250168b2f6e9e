package sightline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

import sightline.text.Texts;

/**
 * A number that a scenario sets: a parameter, a field of one of its services, or the baseline of a warrant stream. The window,
 * the evidence, the cautions, the differences and the sampler all name a number by its input.
 *
 * <p>The unit and the bounds of its value are those of {@link #quantity()}. What {@link #set} puts somewhere, {@link #setting}
 * reads there, and everything else in the scenario stays as it was.
 */
public sealed interface ScenarioInput permits ParameterInput, ServiceInput, WarrantInput {

    /**
     * Its name in files and on the command line, and the one that {@link #of} knows: {@code growth},
     * {@code services.messenger.share}, {@code lawfulAccess.arrests}.
     */
    String id();

    /** Its row of the table: unit, bounds, step of the slider, and whether it may have a range. */
    Quantity quantity();

    /** The value and range in {@code scenario}; empty if the service is not there, or the number follows from others. */
    Optional<Setting> setting(Scenario scenario);

    /**
     * {@code scenario} with {@code setting} here. Where {@link Quantity#mayHaveRange()} says no, only the value counts. The value
     * of a share goes no higher than what the other services leave, or than it was if that is more; its range does, because drawn
     * shares are scaled.
     *
     * @throws InvalidScenarioException if {@code setting} is out of the bounds of {@link Quantity#file()}, or is the share of the
     * last service, which has none of its own
     * @throws IllegalArgumentException if {@code scenario} has no such service
     */
    Scenario set(Scenario scenario, Setting setting);

    /** Its name among all numbers of {@code scenario}: a service's field follows the name that the service has there. */
    String name(Scenario scenario);

    /**
     * Its coordinate, from 0, in the Sobol' points of an ensemble of {@code scenario}: parameters in their order, then service by
     * service share, dependence and coverage. Each has its own whether or not it has a range or even a value at present, so a
     * range given to one number never changes what is drawn for another. Empty for what may have no range, and for services that
     * {@code scenario} has not.
     */
    OptionalInt coordinate(Scenario scenario);

    /**
     * Whether entries of the evidence and added sources can be about it. None is tied to a warrant stream: the published results
     * do not say which services they came from.
     */
    boolean takesEvidence();

    /** The key of its own name in the bundle beside this class, whatever service it belongs to. */
    default String nameKey() {
        return quantity().nameKey();
    }

    /** Its own name, whatever service it belongs to. */
    default String name() {
        return Texts.of(ScenarioInput.class).get(nameKey());
    }

    /** What it means, in a sentence or two. */
    default String about() {
        return Texts.of(ScenarioInput.class).get(nameKey() + ".about");
    }

    /** What reset goes back to: value and range in {@code defaults}, or else the certain {@link Quantity#standard()}. */
    default Setting standard(Scenario defaults) {
        return setting(defaults).orElseGet(() -> Setting.certain(quantity().standard()));
    }

    /** {@code scenario} with {@code change} made to what it sets here, as {@link #set} does; unchanged if it sets nothing here. */
    default Scenario change(Scenario scenario, UnaryOperator<Setting> change) {
        return setting(scenario).map(now -> set(scenario, change.apply(now))).orElse(scenario);
    }

    /** {@code scenario} with another value here, set by hand: a range is pinned (see {@link Setting#withValue}). */
    default Scenario withValue(Scenario scenario, double value) {
        return change(scenario, now -> now.withValue(value));
    }

    /** {@code scenario} with value and range as {@link #standard} has them in {@code defaults}. */
    default Scenario reset(Scenario scenario, Scenario defaults) {
        return change(scenario, now -> standard(defaults));
    }

    /** {@code scenario} with the range here acting again; empty where the other services leave a share no value in it. */
    default Optional<Scenario> unpinned(Scenario scenario) {
        return Optional.of(change(scenario, Setting::unpin))
                .filter(changed -> setting(changed).filter(Setting::pinned).isEmpty());
    }

    /** The input called {@code id}, if there can be one; a service of that name need not exist. */
    static Optional<ScenarioInput> of(String id) {
        return Parameter.of(id).<ScenarioInput>map(ParameterInput::new).or(() -> ServiceInput.of(id))
                .or(() -> WarrantInput.of(id));
    }

    /** Everything that {@code scenario} sets: parameters in their order, service by service, then warrant streams. */
    static List<ScenarioInput> all(Scenario scenario) {
        var all = new ArrayList<ScenarioInput>(ParameterInput.all());
        scenario.services().forEach(service -> all.addAll(ServiceInput.of(service)));
        all.addAll(WarrantInput.all());
        return List.copyOf(all);
    }

    /** The inputs of {@code scenario} that may have a range, each in the place of its {@link #coordinate}, set or not. */
    static List<ScenarioInput> sampled(Scenario scenario) {
        var sampled = new ArrayList<ScenarioInput>(ParameterInput.all());
        for (var service : scenario.services()) {
            for (var field : ServiceInput.SAMPLED) {
                sampled.add(new ServiceInput(service.id(), field));
            }
        }
        return List.copyOf(sampled);
    }

    /** How many coordinates a scenario of {@code services} services has. */
    static int coordinates(int services) {
        return ServiceInput.coordinate(services, ServiceInput.SAMPLED.getFirst());
    }
}
