package sightline.chart;

import java.util.Optional;

/**
 * What a legend says of something drawn.
 *
 * @param words its name
 * @param ink what it is drawn with
 * @param glyph its shape, of something that is neither line nor area
 */
record Sample(String words, Ink ink, Optional<Glyph> glyph) {

    Sample(String words, Ink ink) {
        this(words, ink, Optional.empty());
    }
}
