package sightline.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

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

    /** The texts beside {@code anchor} in the user's display language. */
    public static Texts of(Class<?> anchor) {
        return of(anchor, Locale.getDefault(Locale.Category.DISPLAY));
    }

    /** The texts beside {@code anchor} in {@code locale}, in English where there is no translation. */
    public static Texts of(Class<?> anchor, Locale locale) {
        var name = anchor.getPackageName() + ".messages";
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Texts(ResourceBundle.getBundle(name, locale, anchor.getClassLoader(), noFallback), locale);
    }

    /** The text of {@code key}; a key that is missing is a fault of the program and throws. */
    public String get(String key, Object... arguments) {
        var text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}
