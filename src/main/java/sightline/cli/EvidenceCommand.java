package sightline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import sightline.evidence.Contradiction;
import sightline.evidence.Entry;
import sightline.evidence.InputEvidence;
import sightline.evidence.Library;
import sightline.evidence.Mark;
import sightline.evidence.ShippedEvidence;
import sightline.evidence.Source;
import sightline.file.AtomicFile;
import sightline.model.Series;
import sightline.present.Bibtex;
import sightline.present.CsvStyle;
import sightline.present.EvidenceCsv;
import sightline.text.Numbers;
import sightline.text.OneLine;
import sightline.text.Texts;

/** Says what is behind each value of a scenario that matters, or lists all of the evidence. */
@Command(name = "evidence")
final class EvidenceCommand implements Callable<Integer> {

    private final Console console;
    private final ScenarioArgument input;
    private final ShippedEvidence evidence;
    private final Numbers numbers;
    private final Texts texts = Texts.of(EvidenceCommand.class);

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "evidence.file")
    private @Nullable Path file;

    @Option(names = "--list", descriptionKey = "evidence.list")
    private boolean list;

    @Option(names = "--csv", paramLabel = "OUT|-", descriptionKey = "evidence.csv")
    private @Nullable Path csv;

    @Option(names = "--csv-locale", paramLabel = "TAG", converter = Converters.Spreadsheet.class, descriptionKey = "csv.locale")
    private @Nullable CsvStyle style;

    @Option(names = "--bibtex", paramLabel = "OUT|-", descriptionKey = "evidence.bibtex")
    private @Nullable Path bibtex;

    EvidenceCommand(Console console, ScenarioArgument input, ShippedEvidence evidence, Numbers numbers) {
        this.console = console;
        this.input = input;
        this.evidence = evidence;
        this.numbers = numbers;
    }

    @Override
    public Integer call() throws IOException {
        if (list == (file != null)) {
            throw misused("error.evidence");
        }
        if (bibtex != null && !list) {
            throw misused("error.bibtex");
        }
        if (csv != null && bibtex != null && Outputs.isSame(csv, bibtex)) {
            throw Outputs.refused(bibtex, "error.twoLists");
        }
        if (csv == null && style != null) {
            console.error(texts.get("warning.noCsv", "sightline evidence"));
        }
        if (file == null) {
            list(evidence.library());
        } else {
            backings(file);
        }
        return ExitCode.OK;
    }

    private CsvStyle style() {
        return Optional.ofNullable(style).orElse(CsvStyle.PLAIN);
    }

    private void list(Library library) throws IOException {
        var outputs = new LinkedHashMap<Path, AtomicFile.Content>();
        if (csv != null) {
            outputs.put(csv, content(EvidenceCsv.index(library.entries(), style())));
        }
        if (bibtex != null) {
            outputs.put(bibtex, content(Bibtex.of(library.sources())));
        }
        Outputs.write(console, outputs);
        if (outputs.isEmpty()) {
            Table.lines(library.entries().stream().map(this::row).toList()).forEach(console::print);
        }
    }

    private List<String> row(Entry entry) {
        return switch (entry) {
            case Source source -> List.of(source.id(), source.grade().text(), source.date(),
                    texts.get("evidence.claim", source.publisher(), source.claim()));
            case Contradiction row -> List.of(row.id(), row.topic(), "", row.claim());
        };
    }

    private void backings(Path scenarioFile) throws IOException {
        var scenario = input.read(scenarioFile);
        var backings = InputEvidence.acting(scenario, Series.all(scenario), evidence.library());
        if (csv != null) {
            Outputs.requireOther(csv, scenarioFile);
            Outputs.write(console, csv, content(EvidenceCsv.backing(backings, numbers, style())));
            return;
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(texts.get("evidence.parameter"), texts.get("evidence.value"), texts.get("evidence.sources"),
                texts.get("evidence.standing")));
        backings.forEach(backing -> rows.add(row(backing)));
        Table.lines(rows).forEach(console::print);
    }

    private List<String> row(InputEvidence backing) {
        var sources = Stream.concat(backing.marks().stream().map(Mark::source),
                backing.added().stream().map(added -> texts.get("evidence.added", OneLine.of(added.title()))));
        var standing = backing.standing().text();
        return List.of(backing.input().id(),
                numbers.format(backing.input().quantity().unit(), backing.setting().value()),
                sources.collect(Collectors.joining(texts.get("evidence.between"))),
                backing.outside(numbers).map(outside -> texts.get("evidence.outside", standing, outside))
                        .orElse(standing));
    }

    private static AtomicFile.Content content(String text) {
        return to -> to.write(text.getBytes(UTF_8));
    }

    private ParameterException misused(String key) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), texts.get(key));
    }
}
