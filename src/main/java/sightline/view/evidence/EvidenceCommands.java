package sightline.view.evidence;

import java.util.Collection;

import sightline.evidence.Entry;

/** What the panes of the evidence ask of the window. */
public interface EvidenceCommands {

    /** Opens {@code address} in the browser. */
    void browse(String address);

    /** Puts {@code text} on the clipboard. */
    void copy(String text);

    /** One sentence for the banner. */
    void say(String sentence);

    /** Opens the form for a source of one's own. */
    void addSource(SourceFormViewModel form);

    /** Opens the index at the entry called {@code id}. */
    void showEntry(String id);

    /** Writes {@code entries} as comma-separated values where the person says. */
    void writeCsv(Collection<Entry> entries);

    /** Writes those of {@code entries} that are sources as BibTeX where the person says. */
    void writeBibtex(Collection<Entry> entries);
}
