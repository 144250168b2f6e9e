package sightline.file;

/**
 * Where in a JSON text something stands.
 *
 * @param path its JSON path, made of known keys only, for instance {@code $.services[0].share}
 * @param line the line of the end of what stands before it, from 1
 * @param column the column of that end, from 1
 */
public record Place(String path, int line, int column) {

    /** The same spot under the path of the member called {@code key}. */
    public Place member(String key) {
        return new Place(path + "." + key, line, column);
    }
}
