package fr.raict.platform.text;

import org.jspecify.annotations.Nullable;

/** Text that may be left out: empty within, absent in JSON. */
public final class OptionalText {

    private OptionalText() {}

    public static @Nullable String orNull(String text) { return text.isEmpty() ? null : text; }
}
