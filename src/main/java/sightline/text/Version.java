package sightline.text;

import java.util.ResourceBundle;

/** The program's version, written into a resource by the build. */
public final class Version {

    private Version() {}

    /** The version as in the project file, for instance {@code 0.1.0}. */
    public static String current() {
        return ResourceBundle.getBundle("sightline.text.version").getString("version");
    }
}
