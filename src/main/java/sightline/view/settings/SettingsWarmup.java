package sightline.view.settings;

import java.util.Arrays;
import java.util.List;

import sightline.caution.Caution.Surface;
import sightline.caution.Cautions;
import sightline.caution.Situation;
import sightline.evidence.InputEvidence;
import sightline.evidence.Library;
import sightline.model.Influence;
import sightline.model.Output;
import sightline.model.Scenario;
import sightline.text.Numbers;
import sightline.view.track.MarkGlyph;
import sightline.view.track.TrackMarks;

/**
 * What the window does with the evidence when it arrives, done once before and beside JavaFX's thread: nearly all of its time
 * is that of classes and texts being loaded, which a first frame should not wait for (decision 27).
 */
public record SettingsWarmup(Scenario scenario, Numbers numbers) {

    /** How much there would be to say with {@code library}. */
    public long with(Library library) {
        var marks = new TrackMarks(library, numbers);
        long said = 0;
        for (var backing : InputEvidence.all(scenario, library)) {
            var words = backing.outside(numbers).orElseGet(backing.standing()::text);
            said += words.length() + marks.of(backing.input(), backing.added()).stream().map(MarkGlyph::new)
                    .mapToInt(glyph -> glyph.getStyleClass().size()).sum();
        }
        List<Output> shown = Arrays.asList(Output.values());
        return said + Influence.on(scenario, shown).size() + Cautions
                .of(Situation.of(scenario, shown, scenario.months(), library, numbers), Surface.WINDOW).size();
    }
}
