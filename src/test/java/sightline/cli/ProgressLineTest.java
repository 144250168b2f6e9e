package sightline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong now = new AtomicLong(5);

    @Test
    void whatTakesASecondSaysNothing() {
        assertThat(shown(true, 1_000_000_000)).isEmpty();
    }

    @Test
    void whatTakesLongerShowsABarOnATerminal() {
        assertThat(shown(true, 1_000_000_001)).contains("Futures", "50%");
    }

    @Test
    void nothingIsShownWhereThereIsNoTerminal() {
        assertThat(shown(false, 9_000_000_000L)).isEmpty();
    }

    private String shown(boolean terminal, long nanos) {
        try (var progress = new ProgressLine(new PrintStream(err, true, UTF_8), () -> terminal, "Futures", now::get)) {
            assertThat(progress.goesOn(0)).isTrue();
            now.addAndGet(nanos);
            assertThat(progress.goesOn(0.5)).isTrue();
        }
        return err.toString(UTF_8);
    }
}
