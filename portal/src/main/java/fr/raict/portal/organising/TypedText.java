package fr.raict.portal.organising;

import org.jspecify.annotations.Nullable;

/** Texts as forms send them. */
public final class TypedText {
    private TypedText() {}

    /** Without spaces around it; empty when the form did not send the field. */
    public static String of(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** What the services expect of a field that was left empty. */
    public static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
