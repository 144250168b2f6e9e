package sightline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

import sightline.file.FileException;
import sightline.model.Output;
import sightline.model.Series;
import sightline.text.Texts;

/** Lists the series that come out of a scenario, with their units and what they are. */
@Command(name = "series")
final class SeriesCommand implements Callable<Integer> {

    /** Stands for the id of any service. */
    private static final String ANY = "SERVICE";

    private final Console console;
    private final ScenarioArgument input;
    private final Texts texts = Texts.of(SeriesCommand.class);
    private final Texts meanings = Texts.of(Series.class);

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "series.file")
    private @Nullable Path file;

    SeriesCommand(Console console, ScenarioArgument input) {
        this.console = console;
        this.input = input;
    }

    @Override
    public Integer call() throws FileException {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(texts.get("series.id"), texts.get("series.unit"), texts.get("series.meaning")));
        if (file == null) {
            for (var output : Output.values()) {
                rows.add(row(output));
                if (output == Output.CAPACITY) {
                    rows.add(row(new Series.Coverage(ANY)));
                }
            }
            rows.add(row(new Series.VisibleIndex(ANY)));
        } else {
            var scenario = input.read(file);
            for (var series : Series.all(scenario)) {
                rows.add(series instanceof Series.Coverage(var id)
                        ? ofService(row(series), scenario.nameOf(scenario.service(id).orElseThrow()))
                        : row(series));
            }
            for (var service : scenario.services()) {
                rows.add(ofService(row(new Series.VisibleIndex(service.id())), scenario.nameOf(service)));
            }
        }
        Table.lines(rows).forEach(console::print);
        return ExitCode.OK;
    }

    private List<String> row(Series series) {
        var key = switch (series) {
            case Output output -> output.id();
            case Series.Coverage coverage -> "coverage";
            case Series.VisibleIndex index -> "visibleIndex";
        };
        return List.of(series.id(), meanings.get("series." + key + ".unit"), meanings.get("series." + key));
    }

    private List<String> ofService(List<String> row, String service) {
        return List.of(row.get(0), row.get(1), texts.get("series.ofService", service, row.get(2)));
    }
}
