package sightline.chart;

import java.awt.Color;

/** How far colours stand out from each other, and what is seen where one lets another through. */
final class Contrast {

    /** What WCAG 2 asks of things that are no words. */
    static final double OF_THINGS = 3;

    private Contrast() {}

    /** As WCAG 2 defines it, 1 to 21, of two opaque colours. */
    static double of(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** What is seen of {@code color} in front of {@code ground}, which is opaque. */
    static Color over(Color color, Color ground) {
        return new Color(mixed(color.getRed(), ground.getRed(), color.getAlpha()),
                mixed(color.getGreen(), ground.getGreen(), color.getAlpha()),
                mixed(color.getBlue(), ground.getBlue(), color.getAlpha()));
    }

    private static int mixed(int level, int behind, int alpha) {
        return (int) Math.round((level * alpha + behind * (255.0 - alpha)) / 255);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int level) {
        double part = level / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
