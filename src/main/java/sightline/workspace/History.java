package sightline.workspace;

import java.util.ArrayList;
import java.util.List;

/**
 * The states that something went through, and where it is among them. Without limit: a state is immutable and shares
 * what did not change with its neighbours (decision 6).
 */
final class History<T> {

    private final List<T> states = new ArrayList<>();
    private int at;

    History(T first) {
        states.add(first);
    }

    T current() {
        return states.get(at);
    }

    /** Goes on to {@code state}; what had been undone is gone. */
    void push(T state) {
        states.subList(at + 1, states.size()).clear();
        states.add(state);
        at++;
    }

    boolean hasEarlier() {
        return at > 0;
    }

    boolean hasLater() {
        return at < states.size() - 1;
    }

    /** One state back, if there is one. */
    T back() {
        at = Math.max(0, at - 1);
        return current();
    }

    /** One state forward, if there is one. */
    T forward() {
        at = Math.min(states.size() - 1, at + 1);
        return current();
    }
}
