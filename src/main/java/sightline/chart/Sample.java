package sightline.chart;

/**
 * What a legend says of something drawn.
 *
 * @param words its name
 * @param ink what it is drawn with
 */
record Sample(String words, Ink ink) {}
