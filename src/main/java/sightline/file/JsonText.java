package sightline.file;

import java.util.regex.Pattern;

import sightline.text.Texts;

/** A JSON text as something that objections point into. */
final class JsonText {

    private static final Pattern NO_JSON_NUMBER = Pattern.compile(":?([-+]?(NaN|Infinity))\\b");

    private final String file;
    private final String text;
    private final Texts texts = Texts.of(JsonText.class);

    /**
     * @param file how messages name the file
     * @param text all of its content
     */
    JsonText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** What is wrong at {@code place}, as {@code sentence}. */
    FileException refusal(Place place, String sentence) {
        int offset = offset(place.line(), place.column());
        while (offset < text.length() && " \t\r\n,:".indexOf(text.charAt(offset)) >= 0) {
            offset++;
        }
        var before = text.substring(0, offset);
        var line = 1 + (int) before.chars().filter(character -> character == '\n').count();
        return at(place.path(), line, offset - before.lastIndexOf('\n'), sentence);
    }

    /**
     * Where and how the text ceases to be JSON.
     *
     * @param stop where Gson stopped: at the start of what it cannot read, or right after its first character
     */
    FileException malformed(Place stop) {
        int offset = offset(stop.line(), stop.column());
        var rest = text.substring(Math.max(0, offset - 1)).strip();
        if (offset == text.length() && !rest.endsWith("}") && !rest.endsWith("]")) {
            return at(stop.path(), stop.line(), stop.column(), texts.get("json.ends"));
        }
        var excerpt = Excerpt.of(rest);
        var notFinite = NO_JSON_NUMBER.matcher(excerpt);
        var sentence = notFinite.lookingAt() ? texts.get("json.notFinite", notFinite.group(1))
                : texts.get("json.malformed", excerpt);
        return at(stop.path(), stop.line(), stop.column(), sentence);
    }

    private FileException at(String path, int line, int column, String sentence) {
        return new FileException(file,
                texts.get("json.place", path, Integer.toString(line), Integer.toString(column)), sentence);
    }

    private int offset(int line, int column) {
        int start = 0;
        for (int passed = 1; passed < line; passed++) {
            start = text.indexOf('\n', start) + 1;
        }
        return Math.min(start + column - 1, text.length());
    }
}
