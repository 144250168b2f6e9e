package sightline.view.track;

import java.util.ArrayList;
import java.util.List;

import sightline.model.Bounds;
import sightline.view.track.MarkGlyph;

/**
 * Which marks stand in which row over a track, so that none lies on another. Worked out for the shortest track that the window
 * has: on a longer one they only move apart, and rows keep their height whatever the width.
 */
final class MarkLevels {

    private static final double SHORTEST_TRACK = 190;
    private static final double BETWEEN = 2;

    private final List<Integer> levels = new ArrayList<>();
    private final List<Double> ends = new ArrayList<>();

    /** @param slider the ends of the track */
    MarkLevels(List<TrackMark> marks, Bounds slider) {
        double words = SHORTEST_TRACK + MarkGlyph.MARGIN - MarkGlyph.widthOfStatements(marks);
        for (var mark : marks) {
            double width = MarkGlyph.width(mark);
            if (mark.span().isNumeric()) {
                double from = place(mark.from(slider.low()), slider);
                levels.add(level(from, place(mark.to(slider.high()), slider) + width));
            } else {
                levels.add(level(words, words + width - BETWEEN));
                words += width;
            }
        }
    }

    /** The row of mark {@code i}, counted from the track. */
    int level(int i) {
        return levels.get(i);
    }

    /** How many rows there are. */
    int count() {
        return ends.size();
    }

    private int level(double from, double to) {
        int level = 0;
        while (level < ends.size() && ends.get(level) > from) {
            level++;
        }
        if (level == ends.size()) {
            ends.add(0.0);
        }
        ends.set(level, to + BETWEEN);
        return level;
    }

    private static double place(double value, Bounds slider) {
        return SHORTEST_TRACK * (slider.clamp(value) - slider.low()) / (slider.high() - slider.low());
    }
}
