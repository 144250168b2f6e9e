package sightline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import sightline.model.Run;

class PlotContentTest {

    @Test
    void namesOfServicesTurnNothingThatStandsBesideThem() {
        var usual = Samples.usual();
        var run = Run.of(usual.withService(0, usual.services().getFirst().withName("\u202eappas\u200f\nnext")));
        for (var content : new PlotContent[]{new PlotContent.Coverage(Samples.LOOK, ChartId.COVERAGE),
                new PlotContent.VisibleIndex(Samples.LOOK, ChartId.VISIBLE_INDEX)}) {
            assertThat(content.curves(run).getFirst().name()).isEqualTo("appas next");
        }
    }
}
