package sightline.analysis;

import sightline.model.Series;

/**
 * A value that futures lie above or below.
 *
 * @param series what is compared with it, month by month
 * @param value in the unit of the series
 */
public record Threshold(Series series, double value) {}
