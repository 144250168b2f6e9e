package sightline.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import sightline.text.Texts;

/**
 * A JSON text that is read once from front to back by somebody who knows what should stand in it. Whatever else stands
 * there is refused where it stands, so that nothing is held and nothing nests deeper than the reader's own calls.
 */
public final class JsonSource {

    /** Reads the value of one member or element, which stands at {@code place}. */
    @FunctionalInterface
    public interface Value {
        void read(Place place) throws IOException;
    }

    /** Reads something whose grammar may turn out to be broken. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(Place root) throws IOException;
    }

    private static final String LINE = " at line ";
    private static final String COLUMN = " column ";

    private final JsonText text;
    private final JsonReader reader;
    private final Texts texts = Texts.of(JsonSource.class);
    private Place last = new Place("$", 1, 1);

    /**
     * @param file how messages name the file
     * @param text all of its content
     */
    public JsonSource(String file, String text) {
        this.text = new JsonText(file, text);
        reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
    }

    /** What {@code reading} makes of the whole text, after which nothing may follow. */
    public <T> T whole(Reading<T> reading) throws FileException {
        boolean read = false;
        try {
            var result = reading.read(last);
            read = true;
            last = next("$");
            if (reader.peek() == JsonToken.END_DOCUMENT) {
                return result;
            }
            throw problem(last, "json.trailing");
        } catch (FileException exception) {
            throw exception;
        } catch (EOFException exception) {
            throw problem(last, "json.ends");
        } catch (MalformedJsonException exception) {
            throw read ? problem(last, "json.trailing") : text.malformed(next(last.path()));
        } catch (IOException exception) {
            throw new IllegalStateException("text in memory cannot be read", exception);
        }
    }

    /** Reads an object that has members of {@code members} and no other, each at most once. */
    public void object(Place place, String expected, Map<String, Value> members) throws IOException {
        object(place, expected, members, key -> Optional.empty());
    }

    /** As above; {@code advice} says where a key that is not known here belongs. */
    public void object(Place place, String expected, Map<String, Value> members,
            Function<String, Optional<String>> advice) throws IOException {
        members(place, expected, key -> Optional.ofNullable(members.get(key)), key -> {
            var known = texts.get("json.unknownKey", Excerpt.of(key), String.join(", ", members.keySet()));
            return advice.apply(key).orElse(known);
        });
    }

    /**
     * Reads an object whose members {@code member} finds by their keys, each at most once; {@code advice} says what is wrong
     * with a key for which it finds nothing.
     */
    public void members(Place place, String expected, Function<String, Optional<Value>> member,
            Function<String, String> advice) throws IOException {
        require(place, expected, JsonToken.BEGIN_OBJECT);
        reader.beginObject();
        var seen = new HashSet<String>();
        for (var before = next(place.path()); reader.hasNext(); before = next(place.path())) {
            var key = reader.nextName();
            var value = member.apply(key);
            if (value.isEmpty()) {
                throw refusal(before, advice.apply(key));
            }
            if (!seen.add(key)) {
                throw problem(before.member(key), "json.duplicateKey", key);
            }
            last = next(place.member(key).path());
            value.get().read(last);
        }
        reader.endObject();
        last = new Place(place.path(), last.line(), last.column());
    }

    /** Reads a list by giving {@code element} the place of each element in turn. */
    public void list(Place place, String expected, Value element) throws IOException {
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
    public boolean isObject() throws IOException {
        return reader.peek() == JsonToken.BEGIN_OBJECT;
    }

    /** Passes over whatever comes next. */
    public void skip() throws IOException {
        reader.skipValue();
    }

    /** Reads a text. */
    public String text(Place place, String expected) throws IOException {
        require(place, expected, JsonToken.STRING);
        return reader.nextString();
    }

    /** Reads the word that {@code word} gives one of {@code choices}; the result is that choice. */
    public <T> T choice(Place place, T[] choices, Function<T, String> word) throws IOException {
        require(place, () -> anyOf(choices, word), JsonToken.STRING);
        var found = reader.nextString();
        return Arrays.stream(choices).filter(choice -> word.apply(choice).equals(found)).findFirst()
                .orElseThrow(() -> wrong(place, found, anyOf(choices, word)));
    }

    private <T> String anyOf(T[] choices, Function<T, String> word) {
        return texts.get("json.expected.word",
                Arrays.stream(choices).map(word).collect(Collectors.joining(", ")));
    }

    /** Reads {@code true} or {@code false}. */
    public boolean flag(Place place) throws IOException {
        require(place, texts.get("json.expected.flag"), JsonToken.BOOLEAN);
        return reader.nextBoolean();
    }

    /** Reads a finite number. */
    public double number(Place place, String expected) throws IOException {
        require(place, expected, JsonToken.NUMBER);
        return finite(place, reader.nextString());
    }

    /** Reads a whole number of at least {@code least} and at most {@code most}; as everywhere in JSON, {@code 60.0} is one. */
    public long integer(Place place, long least, long most) throws IOException {
        var expected = texts.get("json.expected.integer", Long.toString(least), Long.toString(most));
        require(place, expected, JsonToken.NUMBER);
        var digits = reader.nextString();
        var value = finite(place, digits);
        if (value < least || value > most || !isWhole(digits)) {
            throw problem(place, "json.wrong", Excerpt.of(digits), expected);
        }
        return (long) value;
    }

    /** That the object at {@code place} lacks the key {@code key}. */
    public FileException missing(Place place, String key) {
        return problem(place, "json.missing", key);
    }

    /** That the text {@code found} stands at {@code place} instead of what is {@code expected}. */
    public FileException wrong(Place place, String found, String expected) {
        return problem(place, "json.wrong", texts.get("json.found.text", Excerpt.of(found)), expected);
    }

    /** What is wrong at {@code place}, as {@code sentence}. */
    public FileException refusal(Place place, String sentence) {
        return text.refusal(place, sentence);
    }

    /** The line and column that {@code reader} has come to: it tells them in no other way than in its text. */
    static Place position(String path, JsonReader reader) {
        var said = reader.toString();
        int line = said.indexOf(LINE) + LINE.length();
        int column = said.indexOf(COLUMN, line);
        int end = said.indexOf(' ', column + COLUMN.length());
        if (line < LINE.length() || column < 0 || end < 0) {
            throw new IllegalStateException("no position in " + said);
        }
        return new Place(path, Integer.parseInt(said, line, column, 10),
                Integer.parseInt(said, column + COLUMN.length(), end, 10));
    }

    /** To be asked before the reader looks at what comes next, because looking moves it. */
    private Place next(String path) {
        return position(path, reader);
    }

    private void require(Place place, String expected, JsonToken token) throws IOException {
        require(place, () -> expected, token);
    }

    private void require(Place place, Supplier<String> expected, JsonToken token) throws IOException {
        if (reader.peek() != token) {
            throw problem(place, "json.wrong", found(), expected.get());
        }
    }

    private String found() throws IOException {
        return switch (reader.peek()) {
            case STRING -> texts.get("json.found.text", Excerpt.of(reader.nextString()));
            case NUMBER -> texts.get("json.found.number", Excerpt.of(reader.nextString()));
            case BOOLEAN -> Boolean.toString(reader.nextBoolean());
            case NULL -> "null";
            case BEGIN_ARRAY -> texts.get("json.found.list");
            case BEGIN_OBJECT -> texts.get("json.found.object");
            case NAME, END_ARRAY, END_OBJECT, END_DOCUMENT -> throw new EOFException();
        };
    }

    private double finite(Place place, String digits) throws FileException {
        var value = Double.parseDouble(digits);
        if (Double.isInfinite(value)) {
            throw problem(place, "json.tooLarge", Excerpt.of(digits));
        }
        return value;
    }

    /** Nearly every number is written in digits alone; only for others is the class of exact decimals worth its start. */
    private static boolean isWhole(String digits) {
        if (digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return true;
        }
        try {
            return new BigDecimal(digits).stripTrailingZeros().scale() <= 0;
        } catch (NumberFormatException exception) { // an exponent of more than ten digits
            return false;
        }
    }

    private FileException problem(Place place, String key, Object... arguments) {
        return refusal(place, texts.get(key, arguments));
    }
}
