package fr.raict.portal.organising;

import org.jspecify.annotations.Nullable;

/** A field of a form that may be left empty. */
public final class LeftEmpty {
    private LeftEmpty() {}

    /** What the services expect of it. */
    public static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
