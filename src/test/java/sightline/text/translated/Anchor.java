package sightline.text.translated;

/** Lies beside a bundle in English and German, for the tests of {@code Texts}. */
public final class Anchor {

    private Anchor() {}
}
