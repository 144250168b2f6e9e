package sightline.cli;

import java.util.Arrays;
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
        int width = Arrays.stream(ChartId.values()).mapToInt(chart -> chart.id().length()).max().orElse(0);
        for (var chart : ChartId.values()) {
            console.out().println(chart.id() + " ".repeat(width - chart.id().length() + 2) + chart.title());
        }
        return ExitCode.OK;
    }
}
