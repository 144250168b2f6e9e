package sightline.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

import sightline.chart.ChartId;

/** Lists the charts that there are. */
@Command(name = "charts")
final class ChartsCommand implements Callable<Integer> {

    private final Console console;

    ChartsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Table.lines(Arrays.stream(ChartId.values()).map(chart -> List.of(chart.id(), chart.title())).toList())
                .forEach(console::print);
        return ExitCode.OK;
    }
}
