package sightline.view.present;

import java.util.ArrayList;
import java.util.List;

import sightline.present.PictureSize;
import sightline.text.Texts;

/** A size that the export dialog offers. */
public sealed interface SizeChoice {

    /** A size by name. */
    record Preset(String name, PictureSize size) implements SizeChoice {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A size that is typed. */
    record Custom() implements SizeChoice {
        @Override
        public String toString() {
            return Texts.of(SizeChoice.class).get("export.custom");
        }
    }

    /** The presets, then the typed one. */
    static List<SizeChoice> presets() {
        var choices = new ArrayList<SizeChoice>();
        PictureSize.presets().forEach(size -> choices.add(new Preset(name(size), size)));
        choices.add(new Custom());
        return choices;
    }

    private static String name(PictureSize size) {
        var texts = Texts.of(SizeChoice.class);
        var pixels = texts.get("export.size.pixels", Integer.toString(size.width()), Integer.toString(size.height()));
        return size.equals(PictureSize.A4) ? texts.get("export.size.a4", pixels) : pixels;
    }
}
