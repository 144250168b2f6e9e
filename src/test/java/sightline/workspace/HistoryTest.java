package sightline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import sightline.workspace.History;

class HistoryTest {

    @Test
    void backAndForwardStopAtTheEnds() {
        var history = new History<>("a");
        history.push("b");
        assertThat(history.back()).isEqualTo("a");
        assertThat(history.back()).isEqualTo("a");
        assertThat(history.hasEarlier()).isFalse();
        assertThat(history.forward()).isEqualTo("b");
        assertThat(history.forward()).isEqualTo("b");
        assertThat(history.hasLater()).isFalse();
    }

    @Test
    void whatWasUndoneIsGoneAfterAnotherStep() {
        var history = new History<>("a");
        history.push("b");
        history.back();
        history.push("c");
        assertThat(history.hasLater()).isFalse();
        assertThat(history.back()).isEqualTo("a");
        assertThat(history.forward()).isEqualTo("c");
    }

    @Test
    void itIsWithoutLimitAndAgreesWithAPlainList() {
        var random = new SplittableRandom(5);
        var history = new History<>(0);
        var states = new ArrayList<>(java.util.List.of(0));
        int at = 0;
        for (int i = 1; i < 20_000; i++) {
            switch (random.nextInt(4)) {
                case 0 -> at = Math.max(0, at - 1);
                case 1 -> at = Math.min(states.size() - 1, at + 1);
                default -> {
                    while (states.size() > at + 1) {
                        states.removeLast();
                    }
                    states.add(i);
                    at++;
                    history.push(i);
                    continue;
                }
            }
            if (at < states.indexOf(history.current())) {
                history.back();
            } else {
                history.forward();
            }
            assertThat(history.current()).isEqualTo(states.get(at));
        }
        assertThat(at).isGreaterThan(5000);
    }
}
