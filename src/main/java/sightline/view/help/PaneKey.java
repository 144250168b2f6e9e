package sightline.view.help;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

/** The keys that panes take for themselves. Those of the menus are in the menus. */
public enum PaneKey {
    NEXT_PART(Group.WINDOW, KeyCode.TAB), STEP(Group.SLIDER, KeyCode.LEFT, KeyCode.RIGHT),
    TEN_STEPS(Group.SLIDER, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN), ENDS(Group.SLIDER, KeyCode.HOME, KeyCode.END),
    TAKE(Group.FIELD, KeyCode.ENTER), PUT_BACK(Group.FIELD, KeyCode.ESCAPE),
    NEXT_MARK(Group.MARKS, KeyCode.LEFT, KeyCode.RIGHT), OUTER_MARK(Group.MARKS, KeyCode.HOME, KeyCode.END),
    TO_SLIDER(Group.MARKS, KeyCode.ENTER), END_STEP(Group.RANGE, KeyCode.LEFT, KeyCode.RIGHT),
    OTHER_END(Group.RANGE, KeyCode.TAB), MONTH(Group.CHART, KeyCode.LEFT, KeyCode.RIGHT),
    YEAR(Group.CHART, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN), OUTER_MONTH(Group.CHART, KeyCode.HOME, KeyCode.END),
    LINE(Group.CHART, KeyCode.UP, KeyCode.DOWN), PAUSE(Group.CHART, KeyCode.SPACE),
    DETAILS(Group.INDEX, KeyCode.ENTER), LEAVE(Group.INDEX, KeyCode.ESCAPE);

    /** Where the keys work. */
    public enum Group {
        WINDOW, SLIDER, FIELD, MARKS, RANGE, CHART, INDEX;

        /** The key of its name. */
        public String key() {
            return "keys.group." + name();
        }

        List<PaneKey> keys() {
            return Arrays.stream(PaneKey.values()).filter(key -> key.group == this).toList();
        }
    }

    private final Group group;
    private final List<KeyCode> codes;

    PaneKey(Group group, KeyCode... codes) {
        this.group = group;
        this.codes = List.of(codes);
    }

    /** The key of the words for what it does. */
    public String key() {
        return "keys." + name();
    }

    /** As the keys are labelled. */
    String label() {
        return codes.stream().map(code -> new KeyCodeCombination(code).getDisplayText())
                .collect(Collectors.joining(", "));
    }
}
