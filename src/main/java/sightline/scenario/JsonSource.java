package sightline.scenario;

import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import sightline.file.FileException;
import sightline.model.Bounds;
import sightline.model.InvalidScenarioException;
import sightline.text.Texts;

/**
 * A JSON text that is read once from front to back by somebody who knows what should stand in it. Whatever else stands
 * there is refused where it stands, so that nothing is held and nothing nests deeper than the reader's own calls.
 */
final class JsonSource {

    /** Reads the value of one member or element, which stands at {@code place}. */
    @FunctionalInterface
    interface Value {
        void read(Place place) throws IOException;
    }

    /** Reads something whose grammar may turn out to be broken. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Place root) throws IOException;
    }

    private static final Pattern POSITION = Pattern.compile(" at line (\\d+) column (\\d+) ");

    private final JsonText text;
    private final JsonReader reader;
    private final Texts texts = Texts.of(JsonSource.class);
    private Place last = new Place("$", 1, 1);

    /**
     * @param file how messages name the file
     * @param text all of its content
     */
    JsonSource(String file, String text) {
        this.text = new JsonText(file, text);
        reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
    }

    /** What {@code reading} makes of the whole text, after which nothing may follow. */
    <T> T whole(Reading<T> reading) throws FileException {
        boolean read = false;
        try {
            var result = reading.read(last);
            read = true;
            last = next("$");
            if (reader.peek() == JsonToken.END_DOCUMENT) {
                return result;
            }
            throw problem(last, "trailing");
        } catch (FileException exception) {
            throw exception;
        } catch (EOFException exception) {
            throw problem(last, "ends");
        } catch (MalformedJsonException exception) {
            throw read ? problem(last, "trailing") : text.malformed(next(last.path()));
        } catch (IOException exception) {
            throw new IllegalStateException("text in memory cannot be read", exception);
        }
    }

    /** Reads an object that has members of {@code members} and no other, each at most once. */
    void object(Place place, String expected, Map<String, Value> members) throws IOException {
        object(place, expected, members, key -> Optional.empty());
    }

    /** As above; {@code advice} says where a key that is not known here belongs. */
    void object(Place place, String expected, Map<String, Value> members, Function<String, Optional<String>> advice)
            throws IOException {
        require(place, expected, JsonToken.BEGIN_OBJECT);
        reader.beginObject();
        var seen = new HashSet<String>();
        for (var before = next(place.path()); reader.hasNext(); before = next(place.path())) {
            var key = reader.nextName();
            var value = members.get(key);
            if (value == null) {
                var known = texts.get("unknownKey", Excerpt.of(key), String.join(", ", members.keySet()));
                throw refusal(before, advice.apply(key).orElse(known));
            }
            if (!seen.add(key)) {
                throw problem(before.member(key), "duplicateKey", key);
            }
            last = next(place.member(key).path());
            value.read(last);
        }
        reader.endObject();
        last = new Place(place.path(), last.line(), last.column());
    }

    /** Reads a list by giving {@code element} the place of each element in turn. */
    void list(Place place, String expected, Value element) throws IOException {
        require(place, expected, JsonToken.BEGIN_ARRAY);
        reader.beginArray();
        int index = 0;
        last = next(place.path() + "[0]");
        while (reader.hasNext()) {
            element.read(last);
            index++;
            last = next(place.path() + "[" + index + "]");
        }
        reader.endArray();
        last = new Place(place.path(), last.line(), last.column());
    }

    /** Whether the next value is an object. */
    boolean isObject() throws IOException {
        return reader.peek() == JsonToken.BEGIN_OBJECT;
    }

    /** Reads a text. */
    String text(Place place, String expected) throws IOException {
        require(place, expected, JsonToken.STRING);
        return reader.nextString();
    }

    /** Reads the word that {@code word} gives one of {@code choices}; the result is that choice. */
    <T> T choice(Place place, T[] choices, Function<T, String> word) throws IOException {
        var words = Arrays.stream(choices).map(word).collect(Collectors.joining(", "));
        var expected = texts.get("expected.word", words);
        require(place, expected, JsonToken.STRING);
        var found = reader.nextString();
        return Arrays.stream(choices).filter(choice -> word.apply(choice).equals(found)).findFirst()
                .orElseThrow(() -> problem(place, "wrong", texts.get("found.text", Excerpt.of(found)), expected));
    }

    /** Reads {@code true} or {@code false}. */
    boolean flag(Place place) throws IOException {
        require(place, texts.get("expected.flag"), JsonToken.BOOLEAN);
        return reader.nextBoolean();
    }

    /** Reads a finite number. */
    double number(Place place, String expected) throws IOException {
        require(place, expected, JsonToken.NUMBER);
        return finite(place, reader.nextString());
    }

    /** Reads a whole number within {@code bounds}; as everywhere in JSON, {@code 60.0} is one. */
    long integer(Place place, Bounds bounds) throws IOException {
        var expected = texts.get("expected.integer", whole(bounds.low()), whole(bounds.high()));
        require(place, expected, JsonToken.NUMBER);
        var digits = reader.nextString();
        var value = finite(place, digits);
        if (!bounds.contain(value) || !isWhole(digits)) {
            throw problem(place, "wrong", Excerpt.of(digits), expected);
        }
        return (long) value;
    }

    /** What is wrong at {@code place}, in the words of {@code key}. */
    FileException problem(Place place, String key, Object... arguments) {
        return refusal(place, texts.get(key, arguments));
    }

    /** What is wrong at {@code place}, as the model says it. */
    FileException refusal(Place place, InvalidScenarioException exception) {
        return refusal(place, Objects.requireNonNull(exception.getMessage()));
    }

    /** What is wrong at {@code place}, as {@code sentence}. */
    FileException refusal(Place place, String sentence) {
        return text.refusal(place, sentence);
    }

    /** The line and column that {@code reader} has come to: it tells them in no other way than in its text. */
    static Place position(String path, JsonReader reader) {
        var matcher = POSITION.matcher(reader.toString());
        if (!matcher.find()) {
            throw new IllegalStateException("no position in " + reader);
        }
        return new Place(path, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** To be asked before the reader looks at what comes next, because looking moves it. */
    private Place next(String path) {
        return position(path, reader);
    }

    private void require(Place place, String expected, JsonToken token) throws IOException {
        if (reader.peek() != token) {
            throw problem(place, "wrong", found(), expected);
        }
    }

    private String found() throws IOException {
        return switch (reader.peek()) {
            case STRING -> texts.get("found.text", Excerpt.of(reader.nextString()));
            case NUMBER -> texts.get("found.number", Excerpt.of(reader.nextString()));
            case BOOLEAN -> Boolean.toString(reader.nextBoolean());
            case NULL -> "null";
            case BEGIN_ARRAY -> texts.get("found.list");
            case BEGIN_OBJECT -> texts.get("found.object");
            case NAME, END_ARRAY, END_OBJECT, END_DOCUMENT -> throw new EOFException();
        };
    }

    private double finite(Place place, String digits) throws FileException {
        var value = Double.parseDouble(digits);
        if (Double.isInfinite(value)) {
            throw problem(place, "tooLarge", Excerpt.of(digits));
        }
        return value;
    }

    private static boolean isWhole(String digits) {
        try {
            return new BigDecimal(digits).stripTrailingZeros().scale() <= 0;
        } catch (NumberFormatException exception) { // an exponent of more than ten digits
            return false;
        }
    }

    private static String whole(double bound) {
        return Long.toString((long) bound);
    }
}
