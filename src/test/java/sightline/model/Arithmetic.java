package sightline.model;

/** Works out what somebody could type into a pocket calculator: {@code 0.1 * (3 - min(1, 2))^2 / exp(-1.5)}. */
final class Arithmetic {

    private final String text;
    private int at;

    private Arithmetic(String text) {
        this.text = text.replace(" ", "");
    }

    /** @throws IllegalArgumentException if {@code text} is no expression of numbers, + - * / ^, min and exp */
    static double of(String text) {
        var reading = new Arithmetic(text);
        double value = reading.sum();
        if (reading.at < reading.text.length()) {
            throw new IllegalArgumentException("cannot read on at " + reading.at + " of " + reading.text);
        }
        return value;
    }

    private double sum() {
        double value = product();
        while (true) {
            if (take("+")) {
                value += product();
            } else if (take("-")) {
                value -= product();
            } else {
                return value;
            }
        }
    }

    private double product() {
        double value = power();
        while (true) {
            if (take("*")) {
                value *= power();
            } else if (take("/")) {
                value /= power();
            } else {
                return value;
            }
        }
    }

    private double power() {
        double base = single();
        return take("^") ? Math.pow(base, single()) : base;
    }

    private double single() {
        if (take("-")) {
            return -single();
        }
        if (take("exp(")) {
            return Math.exp(closed(sum()));
        }
        if (take("min(")) {
            double first = sum();
            require(",");
            return Math.min(first, closed(sum()));
        }
        return take("(") ? closed(sum()) : number();
    }

    private double number() {
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return Double.parseDouble(text.substring(from, at));
    }

    private double closed(double value) {
        require(")");
        return value;
    }

    private void require(String word) {
        if (!take(word)) {
            throw new IllegalArgumentException("no " + word + " at " + at + " of " + text);
        }
    }

    private boolean take(String word) {
        boolean there = text.startsWith(word, at);
        at += there ? word.length() : 0;
        return there;
    }
}
