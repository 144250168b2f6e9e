package sightline.view.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import org.junit.jupiter.api.Test;

import sightline.model.InvalidScenarioException;

class FaultTextTest {

    @Test
    void whatSomebodyTypedIsLeftOut() {
        assertThat(headline(new NumberFormatException("For input string: \"my secret\"")))
                .isEqualTo("java.lang.NumberFormatException: For input string: \u2026");
        assertThat(headline(new IllegalStateException("Text 'secret' is \u201csecret\u201d\nsecret")))
                .isEqualTo("java.lang.IllegalStateException: Text \u2026 is \u2026");
        assertThat(headline(new IllegalStateException(System.getProperty("user.home") + "/a.sightline")))
                .isEqualTo("java.lang.IllegalStateException: ~/a.sightline");
    }

    @Test
    void whatAServiceIsCalledIsLeftOut() {
        assertThat(headline(new InvalidScenarioException("Secret: share is 2"))).endsWith("InvalidScenarioException");
    }

    @Test
    void codeIsNot() {
        assertThat(headline(new NullPointerException("because \"model\" is null"))).contains("\"model\"");
        assertThat(headline(new IllegalStateException())).isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void causesAreToldOnceAndNotWithoutEnd() {
        var inner = new IllegalArgumentException("inner");
        var outer = new IllegalStateException("outer", inner);
        inner.initCause(outer);
        assertThat(FaultText.of(outer)).startsWith("java.lang.IllegalStateException: outer\n\tat ")
                .containsOnlyOnce("Caused by: java.lang.IllegalArgumentException: inner\n\tat ");
        assertThat(FaultText.of(endless()).length()).isLessThan(10_000);
    }

    private static StackOverflowError endless() {
        try {
            throw new AssertionError(deeper(0));
        } catch (StackOverflowError deep) {
            return deep;
        }
    }

    private static int deeper(int depth) {
        return Objects.hash(deeper(depth + 1));
    }

    private static String headline(Throwable fault) {
        return FaultText.of(fault).lines().findFirst().orElseThrow();
    }
}
