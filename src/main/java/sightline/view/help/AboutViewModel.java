package sightline.view.help;

import java.nio.file.Path;
import java.util.Optional;

import sightline.text.Texts;
import sightline.text.Version;

/** What the program is. */
public final class AboutViewModel {

    private final Texts texts = Texts.of(AboutViewModel.class);
    private final Optional<Path> log;
    private final Optional<String> libraries;

    /**
     * @param log the folder of the log, if there is one
     * @param libraries the list of libraries with their licences, if the build made one
     */
    public AboutViewModel(Optional<Path> log, Optional<String> libraries) {
        this.log = log;
        this.libraries = libraries;
    }

    /** Version, commit, Java and system. */
    public String version() {
        return String.join(", ", Version.lines()) + ", " + Version.system();
    }

    public Optional<Path> log() {
        return log;
    }

    /** Where the log is, or that there is none. */
    public String logText() {
        return log.map(folder -> texts.get("about.log", folder.toString())).orElse(texts.get("about.noLog"));
    }

    /** The list, or that it is missing. */
    public String libraries() {
        return libraries.orElse(texts.get("about.noLibraries"));
    }
}
