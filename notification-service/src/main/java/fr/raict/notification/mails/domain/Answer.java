package fr.raict.notification.mails.domain;

import org.jspecify.annotations.Nullable;

/** How an expert answered, as the organiser is told. */
public sealed interface Answer {

    record Accepted() implements Answer {}

    record Declined(@Nullable String reason, @Nullable String substitute) implements Answer {

        public Declined {
            reason = Typed.text(reason);
            substitute = Typed.text(substitute);
        }
    }
}
