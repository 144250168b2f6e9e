package sightline.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** What is running: the program's version and commit, written into a resource by the build, and what it runs on. */
public final class Version {

    private static final String COMMIT = "commit";

    private Version() {}

    /** The version as in the project file, for instance {@code 0.1.0}. */
    public static String current() {
        return build().getString("version");
    }

    /** The commit that was built; empty where the build did not know it. */
    public static Optional<String> commit() {
        return commit(build());
    }

    /** A build that fills in nothing leaves nothing, or the name of what it should have filled in. */
    static Optional<String> commit(ResourceBundle build) {
        return Optional.of(build).filter(it -> it.containsKey(COMMIT)).map(it -> it.getString(COMMIT).strip())
                .filter(it -> !it.isEmpty() && !it.startsWith("$"));
    }

    /** Program and version, commit, Java: a line each. */
    public static List<String> lines() {
        var texts = Texts.of(Version.class);
        return List.of(texts.get("version.program", current()),
                commit().map(it -> texts.get("version.commit", it)).orElse(texts.get("version.noCommit")),
                texts.get("version.java", Runtime.version().toString()));
    }

    /** The operating system, its version and the kind of processor. */
    public static String system() {
        return String.join(" ", System.getProperty("os.name"), System.getProperty("os.version"),
                System.getProperty("os.arch"));
    }

    private static ResourceBundle build() {
        return Texts.bundle("sightline.text.version", Locale.ROOT, Version.class.getClassLoader());
    }
}
