package sightline.view.faults;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import sightline.text.Texts;
import sightline.text.Version;

/** The errors since their window was opened. */
public final class FaultViewModel {

    private static final int MOST_DETAILED = 20;

    private final Texts texts = Texts.of(FaultViewModel.class);
    private final String sentence;
    private final Map<String, Integer> times = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper details = new ReadOnlyStringWrapper("");

    /** @param name of the first error */
    FaultViewModel(String name) {
        sentence = texts.get("fault.sentence", name);
    }

    /** What happened, in a sentence. */
    public String sentence() {
        return sentence;
    }

    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** What runs where, and each different error once; it does not change for one that is there already. */
    public ReadOnlyStringProperty detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /** The details with how often each error came. */
    public String report() {
        return environment() + times.entrySet().stream().map(each -> each.getValue() == 1 ? each.getKey()
                : texts.get("fault.times", Integer.toString(each.getValue())) + "\n" + each.getKey())
                .collect(Collectors.joining("\n"));
    }

    void add(String text) {
        count.set(count.get() + 1);
        if (times.containsKey(text) || times.size() < MOST_DETAILED) {
            times.merge(text, 1, Integer::sum);
            details.set(environment() + String.join("\n", times.keySet()));
        }
    }

    private static String environment() {
        return String.join(", ", Version.lines()) + ", " + Version.system() + "\n\n";
    }
}
