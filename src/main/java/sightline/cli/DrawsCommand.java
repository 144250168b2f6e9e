package sightline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import sightline.analysis.Draws;
import sightline.analysis.EnsembleRunner;
import sightline.model.Scenario;
import sightline.model.Series;
import sightline.present.CsvStyle;
import sightline.present.DrawsCsv;
import sightline.text.Texts;

/** Writes the futures of a scenario themselves, so that every band can be checked. */
@Command(name = "draws")
final class DrawsCommand implements Callable<Integer> {

    private final Console console;
    private final ScenarioArgument input;
    private final Texts texts = Texts.of(DrawsCommand.class);

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "draws.file")
    private Path file = Outputs.STANDARD;

    @Option(names = "--out", required = true, paramLabel = "CSV|-", descriptionKey = "draws.out")
    private Path out = Outputs.STANDARD;

    @Option(names = "--series", split = ",", paramLabel = "ID[@MONTH]", descriptionKey = "draws.series")
    private List<String> series = List.of();

    @Option(names = "--csv-locale", paramLabel = "TAG", converter = Converters.Spreadsheet.class, descriptionKey = "csv.locale")
    private CsvStyle style = CsvStyle.PLAIN;

    @Mixin
    private Sampling sampling = new Sampling();

    DrawsCommand(Console console, ScenarioArgument input) {
        this.console = console;
        this.input = input;
    }

    @Override
    public Integer call() throws IOException {
        var scenario = input.read(file);
        Outputs.requireOther(out, file);
        var cells = new ArrayList<Draws.Cell>();
        for (var word : series) {
            cells.add(cell(scenario, word));
        }
        if (sampling.futures(scenario) == 0) {
            throw misused("error.noFutures");
        }
        var draws = draws(scenario, cells);
        Outputs.write(console, out, to -> DrawsCsv.write(draws, style, to));
        return ExitCode.OK;
    }

    private Draws draws(Scenario scenario, List<Draws.Cell> cells) {
        try (var ensembles = new EnsembleRunner(Runtime.getRuntime().availableProcessors());
                var progress = new ProgressLine(console.err(), console::isTerminal, texts.get("progress"),
                        System::nanoTime)) {
            return ensembles
                    .drawsTelling(scenario, sampling.futures(scenario), sampling.seed(scenario), cells, progress)
                    .orElseThrow();
        }
    }

    /** {@code ID} is the last month's. */
    private Draws.Cell cell(Scenario scenario, String word) {
        int at = word.indexOf('@');
        var id = at < 0 ? word : word.substring(0, at);
        var known = Series.of(scenario, id).orElseThrow(() -> misused("error.series", id));
        if (at < 0) {
            return new Draws.Cell(known, scenario.months());
        }
        var month = word.substring(at + 1);
        if (!month.matches("\\d{1,3}") || Integer.parseInt(month) > scenario.months()) {
            throw misused("error.month", month, Integer.toString(scenario.months()));
        }
        return new Draws.Cell(known, Integer.parseInt(month));
    }

    private ParameterException misused(String key, Object... arguments) {
        var command = Objects.requireNonNull(spec).commandLine();
        return new ParameterException(command, texts.get(key, arguments));
    }
}
