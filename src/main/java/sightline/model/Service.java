package sightline.model;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A service that refers cases.
 *
 * @param id its name in files and series: a letter a-z, then up to 39 letters, digits or hyphens
 * @param name its name on screen
 * @param share s, its share of UK referrals before the rollout; absent on a scenario's last service, which has the rest
 * @param contentDependence z, the share of its referrals lost when all its messages are encrypted
 * @param inScope whether the rollout applies; if not, its coverage is 0 whatever else is said
 * @param coverage its own final coverage; absent = the scenario's {@link Parameter#ROLLOUT_COVERAGE}
 * @param rollout when its messages become encrypted
 */
public record Service(String id, String name, @Nullable Setting share, Setting contentDependence, boolean inScope,
        @Nullable Setting coverage, Rollout rollout) {

    /** What an id looks like. */
    public static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9-]{0,39}");

    /** @throws InvalidScenarioException if the id is malformed or a number is out of its bounds */
    public Service {
        if (!ID.matcher(id).matches()) {
            throw InvalidScenarioException.of("error.serviceId", id);
        }
        requireField(id, ServiceField.SHARE, share);
        requireField(id, ServiceField.CONTENT_DEPENDENCE, contentDependence);
        requireField(id, ServiceField.COVERAGE, coverage);
    }

    public Service withName(String newName) {
        return new Service(id, newName, share, contentDependence, inScope, coverage, rollout);
    }

    public Service withShare(@Nullable Setting newShare) {
        return new Service(id, name, newShare, contentDependence, inScope, coverage, rollout);
    }

    public Service withContentDependence(Setting newDependence) {
        return new Service(id, name, share, newDependence, inScope, coverage, rollout);
    }

    public Service withInScope(boolean newInScope) {
        return new Service(id, name, share, contentDependence, newInScope, coverage, rollout);
    }

    public Service withCoverage(@Nullable Setting newCoverage) {
        return new Service(id, name, share, contentDependence, inScope, newCoverage, rollout);
    }

    public Service withRollout(Rollout newRollout) {
        return new Service(id, name, share, contentDependence, inScope, coverage, newRollout);
    }

    private static void requireField(String id, ServiceField field, @Nullable Setting setting) {
        if (setting != null) {
            field.require(field.of(id), setting);
        }
    }
}
