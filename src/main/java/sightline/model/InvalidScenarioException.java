package sightline.model;

import java.io.Serial;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;

import sightline.text.Texts;

/** Something that no scenario can hold. The message is one sentence that says what is wrong and what would be right. */
public final class InvalidScenarioException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Numbers that are written without an exponent. */
    private static final Bounds PLAIN = new Bounds(1e-6, 1e16);

    public InvalidScenarioException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** With the text of {@code key} in this package's bundle; numbers are written as in a scenario file. */
    static InvalidScenarioException of(String key, Object... arguments) {
        var texts = Texts.of(InvalidScenarioException.class);
        return new InvalidScenarioException(
                texts.get(key, Arrays.stream(arguments).map(InvalidScenarioException::asInFile).toArray()));
    }

    private static String asInFile(Object argument) {
        return argument instanceof Double number && (number == 0 || PLAIN.contain(Math.abs(number)))
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() : argument.toString();
    }
}
