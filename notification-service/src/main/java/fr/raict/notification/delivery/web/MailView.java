package fr.raict.notification.delivery.web;

import java.util.SequencedMap;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.raict.notification.delivery.application.ReadJournal.Preview;
import org.jspecify.annotations.Nullable;

/**
 * One mail as its recipient sees it, but for the secrets in its links.
 *
 * @param calendar
 *            absent when nothing goes into a calendar
 */
record MailView(@JsonUnwrapped MailSummaryView summary, String language, String text, String html,
        @Nullable String calendar, SequencedMap<String, String> headers) {

    static MailView of(Preview preview) {
        var content = preview.content();
        var calendar = content.calendar();
        return new MailView(MailSummaryView.of(preview.mail()), content.language(), content.text(), content.html(),
                calendar == null ? null : calendar.body(), preview.headers());
    }
}
