package sightline.file;

import org.jspecify.annotations.Nullable;

/**
 * Where in a JSON text something stands.
 *
 * @param path its JSON path, made of known keys only, for instance {@code $.services[0].share}
 * @param line the line of the end of what stands before it, from 1
 * @param column the column of that end, from 1
 */
public record Place(String path, int line, int column) {

    /** As the compiler would write it, but quick in a new process too: decision 27. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that && path.equals(that.path) && line == that.line && column == that.column;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * path.hashCode() + line) + column;
    }

    /** The same spot under the path of the member called {@code key}. */
    public Place member(String key) {
        return new Place(path + "." + key, line, column);
    }
}
