package sightline.view.faults;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;

import sightline.model.InvalidScenarioException;

/**
 * An error for people who look for its cause: its names, messages and stack traces. Messages quote what was typed or read, so
 * what stands in quotes is left out, and the home folder's name too: nothing of a scenario or a person gets into a report.
 */
public final class FaultText {

    private static final int MOST_FRAMES = 60;
    private static final int MOST_CAUSES = 8;
    private static final String LEFT_OUT = "\u2026";
    private static final Pattern QUOTED = Pattern
            .compile("\"[^\"]*\"|\u201c[^\u201d]*\u201d|'[^']*'|\u2018[^\u2019]*\u2019");

    private FaultText() {}

    /** {@code fault} and its causes, of bounded length. */
    public static String of(Throwable fault) {
        var text = new StringBuilder();
        append(text, fault, Collections.newSetFromMap(new IdentityHashMap<>()));
        return text.toString();
    }

    private static void append(StringBuilder text, Throwable fault, Set<Throwable> told) {
        told.add(fault);
        text.append(headline(fault)).append('\n');
        var frames = fault.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
            text.append("\tat ").append(frames[i]).append('\n');
        }
        if (frames.length > MOST_FRAMES) {
            text.append('\t').append(LEFT_OUT).append('\n');
        }
        var cause = fault.getCause();
        if (cause != null && !told.contains(cause) && told.size() < MOST_CAUSES) {
            append(text.append("Caused by: "), cause, told);
        }
    }

    private static String headline(Throwable fault) {
        var message = fault.getMessage();
        if (message == null || fault instanceof InvalidScenarioException) { // which names services as somebody called them
            return fault.getClass().getName();
        }
        var line = message.lines().findFirst().orElse("");
        // Java's own words for these quote code, nothing else.
        var safe = fault instanceof NullPointerException ? line
                : QUOTED.matcher(line).replaceAll(LEFT_OUT);
        return fault.getClass().getName() + ": " + withoutHome(safe);
    }

    /** {@code text} with {@code ~} for the folder that is named after a person. */
    static String withoutHome(String text) {
        var home = System.getProperty("user.home", "");
        return home.length() > 1 ? text.replace(home, "~") : text;
    }
}
