package fr.raict.notification.mails.domain;

import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

/** How an expert answered, as the organiser is told. */
public sealed interface Answer {

    record Accepted() implements Answer {}

    record Declined(@Nullable String reason, @Nullable String substitute) implements Answer {

        public Declined {
            reason = reason == null ? null : TypedText.lines(reason);
            substitute = substitute == null ? null : TypedText.lines(substitute);
        }
    }
}
