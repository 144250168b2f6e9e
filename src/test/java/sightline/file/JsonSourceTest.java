package sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;

import com.google.gson.stream.JsonReader;
import org.junit.jupiter.api.Test;

/** What else JSON is refused for, and where, is in the tests of scenario files. */
class JsonSourceTest {

    @Test
    void gsonTellsItsPositionInItsText() throws IOException {
        var reader = new JsonReader(new StringReader("{\n  \"a\": 1,\n  \"b\": 2\n}"));
        reader.beginObject();
        reader.nextName();
        reader.nextInt();
        assertThat(JsonSource.position("$.x", reader)).isEqualTo(new Place("$.x", 2, 9));
    }

    @Test
    void aPositionCannotBeForgedByAKey() throws IOException {
        var reader = new JsonReader(new StringReader("{\" at line 7 column 7 \": 1}"));
        reader.beginObject();
        reader.nextName();
        assertThat(JsonSource.position("$", reader)).isEqualTo(new Place("$", 1, 24));
    }
}
