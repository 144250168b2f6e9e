package sightline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import sightline.analysis.Ensemble;
import sightline.analysis.EnsembleRunner;
import sightline.analysis.SummaryRequest;
import sightline.chart.ChartId;
import sightline.chart.Figure;
import sightline.chart.Headline;
import sightline.chart.ScenarioResult;
import sightline.chart.Theme;
import sightline.file.AtomicFile;
import sightline.model.Run;
import sightline.model.Scenario;
import sightline.model.Series;
import sightline.present.CsvStyle;
import sightline.present.Picture;
import sightline.present.PictureSize;
import sightline.present.Reference;
import sightline.present.RunCsv;
import sightline.text.Numbers;
import sightline.text.Texts;

/** Simulates one scenario and writes its numbers, a picture of a chart, or else its headline. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {

    private final Console console;
    private final ScenarioArgument input;
    private final Reference reference;
    private final Numbers numbers;
    private final Texts texts = Texts.of(RunCommand.class);

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "run.file")
    private Path file = Outputs.STANDARD;

    @Option(names = "--csv", paramLabel = "OUT|-", descriptionKey = "run.csv")
    private @Nullable Path csv;

    @Option(names = "--csv-locale", paramLabel = "TAG", converter = Converters.Spreadsheet.class, descriptionKey = "csv.locale")
    private @Nullable CsvStyle style;

    @Option(names = "--png", paramLabel = "OUT", descriptionKey = "run.png")
    private @Nullable Path png;

    @Option(names = "--chart", paramLabel = "ID", converter = Converters.Chart.class, descriptionKey = "run.chart")
    private @Nullable ChartId chart;

    @Option(names = "--size", paramLabel = "WxH", converter = Converters.Size.class, descriptionKey = "run.size")
    private @Nullable PictureSize size;

    @Option(names = "--theme", paramLabel = "T", converter = Converters.Look.class, descriptionKey = "run.theme")
    private @Nullable Theme theme;

    @Mixin
    private Sampling sampling = new Sampling();

    RunCommand(Console console, ScenarioArgument input, Reference reference, Numbers numbers) {
        this.console = console;
        this.input = input;
        this.reference = reference;
        this.numbers = numbers;
    }

    @Override
    public Integer call() throws IOException {
        var run = Run.of(input.read(file));
        checkOutputs();
        var outputs = outputs(run);
        Outputs.write(console, outputs);
        if (outputs.isEmpty()) {
            console.print(headline(run).sentence());
        }
        new Warnings(console, reference.evidence().library(), numbers).say(file, run.scenario(), shown(run.scenario()),
                Headline.month(run.scenario()));
        return ExitCode.OK;
    }

    private List<Series> shown(Scenario scenario) {
        if (csv != null) {
            return Series.all(scenario);
        }
        return png == null ? List.of(Headline.SERIES)
                : pictured().series(scenario);
    }

    private Headline headline(Run run) {
        int month = Headline.month(run.scenario());
        return sampling.futures(run.scenario()) == 0 ? Headline.of(run, month, numbers)
                : Headline.of(ensemble(run.scenario(), List.of(Headline.SERIES)), month, numbers);
    }

    private String csv(Run run) {
        var chosen = Optional.ofNullable(style).orElse(CsvStyle.PLAIN);
        return sampling.futures(run.scenario()) == 0 ? RunCsv.csv(run, chosen)
                : RunCsv.csv(ensemble(run.scenario(), Series.all(run.scenario())), chosen);
    }

    private Ensemble ensemble(Scenario scenario, List<? extends Series> series) {
        try (var ensembles = new EnsembleRunner(Runtime.getRuntime().availableProcessors());
                var progress = new ProgressLine(console.err(), console::isTerminal, texts.get("progress"),
                        System::nanoTime)) {
            return ensembles
                    .runTelling(scenario, sampling.futures(scenario), sampling.seed(scenario),
                            SummaryRequest.bands(series),
                            progress)
                    .orElseThrow();
        }
    }

    /** What is to be written where, all of it made before the first is written; the standard output comes last. */
    private Map<Path, AtomicFile.Content> outputs(Run run) {
        var outputs = new LinkedHashMap<Path, AtomicFile.Content>();
        if (png != null) {
            var picture = picture(run);
            outputs.put(png, to -> to.write(picture));
        }
        if (csv != null) {
            var table = csv(run).getBytes(UTF_8);
            outputs.put(csv, to -> to.write(table));
        }
        return outputs;
    }

    private ChartId pictured() {
        return Optional.ofNullable(chart).orElse(ChartId.SAFEGUARDED);
    }

    private byte[] picture(Run run) {
        var scenario = run.scenario();
        var banded = pictured().banded(scenario);
        var shown = banded.isEmpty() || sampling.futures(scenario) == 0 ? ScenarioResult.of(run)
                : ScenarioResult.of(ensemble(scenario, banded));
        return Picture.png(Figure.of(pictured(), shown), reference,
                Optional.ofNullable(theme).orElse(Theme.LIGHT),
                Optional.ofNullable(size).orElse(PictureSize.SLIDE), numbers);
    }

    private void checkOutputs() throws IOException {
        if (png == null && (chart != null || size != null || theme != null)) {
            console.error(texts.get("warning.noPicture"));
        }
        if (csv == null && style != null) {
            console.error(texts.get("warning.noCsv", "sightline run"));
        }
        if (png != null && png.equals(Outputs.STANDARD)) {
            throw Outputs.refused(png, "error.picture");
        }
        if (csv != null && png != null && Outputs.isSame(csv, png)) {
            throw Outputs.refused(png, "error.twoOutputs");
        }
        for (var output : new Path[]{csv, png}) {
            if (output != null) {
                Outputs.requireOther(output, file);
            }
        }
    }
}
