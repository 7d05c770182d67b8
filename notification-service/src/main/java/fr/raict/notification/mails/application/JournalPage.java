package fr.raict.notification.mails.application;

import java.util.List;
import java.util.function.Function;

/** Some mails of the journal, and how many there are in all. */
public record JournalPage<T>(List<T> mails, long total) {

    <R> JournalPage<R> map(Function<? super T, R> shown) {
        return new JournalPage<>(mails.stream().map(shown).toList(), total);
    }
}
