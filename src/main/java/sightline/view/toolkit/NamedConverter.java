package sightline.view.toolkit;

import java.util.function.Function;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/** Shows the values of a choice by their names; a choice is never typed. */
public final class NamedConverter<T> extends StringConverter<T> {

    private final Function<T, String> name;

    public NamedConverter(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
