package sightline.view.window;

import java.util.List;
import java.util.Optional;

import javafx.beans.value.ObservableValue;

import sightline.evidence.Library;
import sightline.live.DocumentSession;
import sightline.present.Reference;
import sightline.view.dialog.ViewEnvironment;
import sightline.view.evidence.EvidenceFeature;
import sightline.view.notes.WarningsViewModel;
import sightline.view.present.FigureExport;
import sightline.view.results.FirstCharts;
import sightline.view.results.ReadingsViewModel;
import sightline.view.results.ResultsFeature;
import sightline.view.settings.SettingsFeature;
import sightline.view.toolkit.DeferredParts;
import sightline.view.toolkit.Feature;

/**
 * The features that show one session: the place to add another.
 *
 * @param results the headline and the charts
 * @param readings what can be done with readings
 * @param all every feature, {@code results} among them
 */
public record Features(ResultsFeature results, ReadingsViewModel readings, List<Feature> all) {

    /**
     * @param first the charts to begin with
     * @param library the evidence, empty as long as it is not read
     */
    static Features of(DocumentSession session, ViewEnvironment environment, Shipped shipped, FirstCharts first,
            ObservableValue<Optional<Library>> library, SidePane side, DeferredParts deferred) {
        var readings = new ReadingsViewModel(session, shipped.evidence(), shipped.scenarios(),
                environment.messages()::say);
        var results = new ResultsFeature(session, environment, readings,
                new FigureExport(environment, new Reference(shipped.scenarios(), shipped.evidence())),
                first);
        var warnings = new WarningsViewModel(session, environment.numbers(), results.chosen(), library);
        session.renewRequirements(); // works while the panes are being built
        var settings = new SettingsFeature(session, environment, shipped.scenarios().opening(), library, warnings,
                deferred);
        var evidence = new EvidenceFeature(session, environment, shipped.evidence(), settings.focused(), library,
                side.openProperty(), deferred);
        results.build(warnings, deferred);
        return new Features(results, readings, List.of(settings, results, evidence));
    }
}
