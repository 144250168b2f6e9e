package sightline.evidence;

import java.util.List;

import sightline.model.Rollout;
import sightline.model.ScenarioInput;
import sightline.model.Setting;
import sightline.model.TriageOrder;

/** One value of a reading, with what backs it. */
public sealed interface ReadingValue {

    /** The name of what is set: {@code growth}, {@code services.messenger.rollout}, {@code triageOrder}. */
    String key();

    /** The ids of the entries that back it; none for a pure assumption. */
    List<String> evidence();

    /** Which part of it is backed by what, and what is assumed; empty if there is no more to say. */
    String note();

    /** A parameter, or a service's share or dependence. */
    record OfSetting(ScenarioInput input, Setting setting, List<String> evidence,
            String note) implements ReadingValue {

        public OfSetting {
            evidence = List.copyOf(evidence);
        }

        @Override
        public String key() {
            return input.id();
        }
    }

    /** How fast a service's rollout goes. Its start is the scenario's, and {@code rollout.start()} does not matter. */
    record OfRollout(String service, Rollout rollout, List<String> evidence, String note) implements ReadingValue {

        static final String FIELD = "rollout";

        public OfRollout {
            evidence = List.copyOf(evidence);
        }

        @Override
        public String key() {
            return "services." + service + "." + FIELD;
        }
    }

    /** Which queue is worked first. */
    record OfTriageOrder(TriageOrder order, List<String> evidence, String note) implements ReadingValue {

        static final String KEY = "triageOrder";

        public OfTriageOrder {
            evidence = List.copyOf(evidence);
        }

        @Override
        public String key() {
            return KEY;
        }
    }
}
