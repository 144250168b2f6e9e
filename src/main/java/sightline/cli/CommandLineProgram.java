package sightline.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import sightline.evidence.ShippedEvidence;
import sightline.file.FileException;
import sightline.file.ReaderGone;
import sightline.present.Reference;
import sightline.scenario.ShippedScenarios;
import sightline.text.Numbers;
import sightline.text.Texts;
import sightline.text.Version;

/**
 * The program as the command line sees it. Exit codes: 0; 2 for bad input or usage; 1 for a fault of the program. Every
 * error is one line. Where nobody reads the output any more, a command ends there, quietly and with 0.
 */
public final class CommandLineProgram {

    /** In the order of the help. */
    static final Set<String> COMMANDS = Collections.unmodifiableSet(
            new LinkedHashSet<>(
                    List.of("run", "draws", "validate", "scenarios", "series", "charts", "evidence", "open")));

    private final Texts texts = Texts.of(CommandLineProgram.class);
    private final Console console;
    private final ScenarioArgument input;
    private final PrintStream out;
    private final Window window;
    private final ShippedScenarios shipped;
    private final ShippedEvidence evidence;
    private final Numbers numbers;

    /**
     * @param out where results go
     * @param err where errors and warnings go
     * @param window what {@code open} opens
     * @param shipped what a scenario's differences are told against
     * @param evidence what a scenario's values are held against
     * @param numbers how numbers and dates look to the user; CSV does not depend on it
     */
    public CommandLineProgram(PrintStream out, PrintStream err, Window window, ShippedScenarios shipped,
            ShippedEvidence evidence, Numbers numbers) {
        this.out = out;
        console = new Console(out, err);
        this.window = window;
        this.shipped = shipped;
        input = new ScenarioArgument(shipped, console, numbers);
        this.evidence = evidence;
        this.numbers = numbers;
    }

    private Object command(String name) {
        return switch (name) {
            case "run" -> new RunCommand(console, input, new Reference(shipped, evidence), numbers);
            case "draws" -> new DrawsCommand(console, input);
            case "validate" -> new ValidateCommand(console, input);
            case "scenarios" -> new ScenariosCommand(console, shipped);
            case "series" -> new SeriesCommand(console, input);
            case "charts" -> new ChartsCommand(console);
            case "evidence" -> new EvidenceCommand(console, input, evidence, numbers);
            case "open" -> new OpenCommand(window, input);
            default -> throw new IllegalArgumentException("no command is called " + name);
        };
    }

    /** With the command that is first in {@code arguments}, or with all: to make one takes longer than to do it. */
    private CommandLine line(String... arguments) {
        var line = new CommandLine(new RootCommand());
        var needed = arguments.length > 0 && COMMANDS.contains(arguments[0]) ? Set.of(arguments[0]) : COMMANDS;
        needed.forEach(name -> line.addSubcommand(command(name)));
        addHelp(line);
        line.setResourceBundle(texts.bundle());
        line.registerConverter(Path.class, new Converters.FileName());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((exception, words) -> misused(exception));
        line.setExecutionExceptionHandler((exception, command, parsed) -> failed(exception));
        return line;
    }

    private void addHelp(CommandLine root) {
        root.getCommandSpec().version(Version.lines().toArray(String[]::new)).addOption(
                OptionSpec.builder("-V", "--version").versionHelp(true).descriptionKey("option.version").build());
        for (var command : Stream.concat(Stream.of(root), root.getSubcommands().values().stream()).toList()) {
            command.getCommandSpec().addOption(
                    OptionSpec.builder("-h", "--help").usageHelp(true).descriptionKey("option.help").build());
        }
    }

    /**
     * Whether {@code arguments} are for the command line. None, or a single one that is no command and names something that
     * exists, are for the window.
     */
    public static boolean isCommandLine(String... arguments) {
        return switch (arguments.length) {
            case 0 -> false;
            case 1 -> COMMANDS.contains(arguments[0]) || !exists(arguments[0]);
            default -> true;
        };
    }

    /** Does what {@code arguments} say and returns the exit code. */
    public int run(String... arguments) {
        int code = execute(arguments);
        try {
            if (console.out().checkError() && code == ExitCode.OK) { // flushes; a full disk shows here
                console.error(texts.get("error.output"));
                return ExitCode.USAGE;
            }
        } catch (ReaderGone seenEnough) {
            return code;
        }
        return code;
    }

    private int execute(String... arguments) {
        try {
            var line = line(arguments);
            var help = new StringWriter(); // picocli would take it for a fault that nobody reads its help any more
            line.setOut(new PrintWriter(help));
            int code = line.execute(arguments);
            out.print(help);
            return code;
        } catch (OutOfMemoryError | StackOverflowError | ReaderGone fault) {
            return failed(fault);
        }
    }

    private int misused(ParameterException exception) {
        var command = exception.getCommandLine().getCommandSpec().qualifiedName();
        var problem = exception instanceof UnmatchedArgumentException unmatched && isRoot(exception.getCommandLine())
                && !unmatched.isUnknownOption() ? noCommand(unmatched.getUnmatched().getFirst())
                        : exception.getMessage();
        console.error(texts.get("error.usage", command, String.valueOf(problem)));
        return ExitCode.USAGE;
    }

    private String noCommand(String word) {
        if (exists(word)) {
            return texts.get("error.oneFile", word);
        }
        return shipped.ids().contains(word) ? texts.get("error.noCommand.shipped", word)
                : Converters.FileName.problem(word).orElseGet(() -> texts.get("error.noCommand", word));
    }

    private boolean isRoot(CommandLine command) {
        return command.getParent() == null;
    }

    private int failed(Throwable fault) {
        if (fault instanceof ReaderGone) {
            return ExitCode.OK;
        }
        if (fault instanceof FileException file) {
            console.error(String.valueOf(file.getMessage()));
            return ExitCode.USAGE;
        }
        if (isOutOfMemory(fault)) {
            console.error(texts.get("error.memory"));
            return ExitCode.SOFTWARE;
        }
        console.error(texts.get("error.fault", Version.current(), fault.toString()));
        return ExitCode.SOFTWARE;
    }

    private static boolean isOutOfMemory(Throwable fault) {
        var cause = fault.getCause();
        return fault instanceof OutOfMemoryError || (cause != null && isOutOfMemory(cause));
    }

    private static boolean exists(String argument) {
        return Converters.FileName.problem(argument).isEmpty()
                && Files.exists(Path.of(argument));
    }
}
