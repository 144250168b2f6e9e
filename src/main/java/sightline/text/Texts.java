package sightline.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

/**
 * The texts of one package: the resource bundle {@code messages} that lies beside its classes, in one locale.
 *
 * <p>Arguments are given as text that is already formatted (see {@link Numbers}), so that one place decides how a number
 * looks. Texts with arguments follow {@link MessageFormat}; texts without are taken as they stand.
 *
 * @param bundle the package's bundle
 * @param locale the locale for plural choices
 */
public record Texts(ResourceBundle bundle, Locale locale) {

    private static final ResourceBundle.Control LOOKUP = new ResourceBundle.Control() {

        @Override
        public List<String> getFormats(String name) {
            return FORMAT_PROPERTIES;
        }

        /** A file that is not there is looked for in every library, and that opens them all. */
        @Override
        public List<Locale> getCandidateLocales(String name, Locale locale) {
            return locale.getLanguage().equals("en") ? List.of(Locale.ROOT) : super.getCandidateLocales(name, locale);
        }

        @Override
        public @Nullable Locale getFallbackLocale(String name, Locale locale) {
            return null;
        }
    };

    /** The texts beside {@code anchor} in the user's display language. */
    public static Texts of(Class<?> anchor) {
        return of(anchor, Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** The texts beside {@code anchor} in {@code locale}, in English where there is no translation. */
    public static Texts of(Class<?> anchor, Locale locale) {
        return new Texts(bundle(anchor.getPackageName() + ".messages", locale, anchor.getClassLoader()), locale);
    }

    /** The bundle called {@code name}; written in English, so that nothing is searched for who reads English. */
    static ResourceBundle bundle(String name, Locale locale, ClassLoader from) {
        return ResourceBundle.getBundle(name, locale, from, LOOKUP);
    }

    /** The text of {@code key}; a key that is missing is a fault of the program and throws. */
    public String get(String key, Object... arguments) {
        var text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}
