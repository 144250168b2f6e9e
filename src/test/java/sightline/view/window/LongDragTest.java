package sightline.view.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;

import org.junit.jupiter.api.Test;

import sightline.benchmark.LongDrag;

/** The benchmark of the same drag makes 100,000 moves. */
class LongDragTest extends WindowTest {

    private static final int EVENTS = 5000;
    private static final long MOST_GROWTH = 5 << 20;

    private final HashSet<Thread> before = new HashSet<>();

    @Override
    protected void prepare() {
        before.addAll(LongDrag.threadsOfWindows());
    }

    @Test
    void aLongDragLeavesNothingOnTheHeapAndNoThread() throws InterruptedException {
        assertThat(new LongDrag(window).growth(EVENTS)).isLessThan(MOST_GROWTH);
        var own = new HashSet<>(LongDrag.threadsOfWindows());
        own.removeAll(before);
        assertThat(own).as("while it is open").hasSize(3);
        robot.interact(() -> window.close());
        await(() -> own.stream().noneMatch(Thread::isAlive));
    }
}
