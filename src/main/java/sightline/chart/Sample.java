package sightline.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a legend says of something drawn.
 *
 * @param words its name
 * @param inks what it is drawn with; several where the same is drawn of several curves
 * @param glyph its shape, of something that is neither line nor area
 */
record Sample(String words, List<LineStyle> inks, Optional<Glyph> glyph) {

    Sample {
        inks = List.copyOf(inks);
    }

    Sample(String words, LineStyle ink) {
        this(words, List.of(ink), Optional.empty());
    }

    /** {@code samples} in their order, those of the same words as one. */
    static List<Sample> merged(Stream<Sample> samples) {
        var merged = new LinkedHashMap<String, Sample>();
        samples.forEach(each -> merged.merge(each.words(), each, Sample::and));
        return List.copyOf(merged.values());
    }

    private Sample and(Sample other) {
        return new Sample(words, Stream.concat(inks.stream(), other.inks.stream()).distinct().toList(), glyph);
    }
}
