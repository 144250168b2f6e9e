package sightline.caution;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import sightline.model.ScenarioInput;

/**
 * Something to beware of.
 *
 * @param id the rule that says it, for instance {@code share-after}; a surface that lets it be dismissed remembers this
 * @param text one or two sentences
 * @param about the settings that it is about; none where it is about the whole
 * @param surfaces where it is to be said
 */
public record Caution(String id, String text, List<ScenarioInput> about, Set<Surface> surfaces) {

    /** Where numbers stand. */
    public enum Surface {
        WINDOW, EXPORT, COMMAND_LINE
    }

    /** Everywhere. */
    static final Set<Surface> EVERYWHERE = Set.copyOf(EnumSet.allOf(Surface.class));

    public Caution {
        about = List.copyOf(about);
        surfaces = Set.copyOf(surfaces);
    }
}
