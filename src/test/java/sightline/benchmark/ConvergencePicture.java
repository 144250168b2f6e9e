package sightline.benchmark;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

import sightline.benchmark.ConvergenceBenchmark.Curve;

/** The chart of {@link ConvergenceBenchmark}. */
final class ConvergencePicture {

    private static final Color BLUE = new Color(0x0072B2);
    private static final Color VERMILION = new Color(0xD55E00);

    private ConvergencePicture() {}

    static byte[] png(List<Curve> curves) throws IOException {
        var data = new XYSeriesCollection();
        var renderer = new XYLineAndShapeRenderer();
        for (int c = 0; c < curves.size(); c++) {
            var curve = curves.get(c);
            var series = new XYSeries("%s, month %d".formatted(curve.points(), curve.month()));
            for (int i = 0; i < curve.errors().length; i++) {
                series.add((double) ConvergenceBenchmark.FUTURES.get(i), curve.errors()[i]);
            }
            data.addSeries(series);
            boolean first = curve.month() == ConvergenceBenchmark.MONTHS.getFirst();
            renderer.setSeriesPaint(c, curve.points().startsWith("plain") ? VERMILION : BLUE);
            renderer.setSeriesStroke(c, new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
                    first ? null : new float[]{8, 5}, 0));
        }
        var futures = axis("Futures", 2, 180, 92_000);
        var errors = axis("Root mean square error of the median gap, children a month", 10, 0.08, 11);
        var plot = new XYPlot(data, futures, errors, renderer);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setDomainGridlinePaint(Color.LIGHT_GRAY);
        plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
        var chart = new JFreeChart("Error of the median against the number of futures",
                new Font(Font.SANS_SERIF, Font.BOLD, 18), plot, true);
        chart.setBackgroundPaint(Color.WHITE);
        chart.getLegend().setItemFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        return ChartUtils.encodeAsPNG(chart.createBufferedImage(900, 600));
    }

    private static LogAxis axis(String label, double base, double low, double high) {
        var axis = new LogAxis(label);
        axis.setBase(base);
        axis.setNumberFormatOverride(new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.UK)));
        axis.setTickUnit(new NumberTickUnit(1)); // a power of the base
        axis.setRange(low, high);
        axis.setLabelFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
        axis.setTickLabelFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        return axis;
    }
}
