package fr.raict.notification.mails.web;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.raict.notification.mails.application.ReadJournal.Preview;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

/**
 * One mail as its recipient sees it, but for the secrets in its links.
 *
 * @param impossible
 *            why it cannot be shown; then it has no text
 * @param calendar
 *            absent when nothing goes into a calendar
 */
record MailView(@JsonUnwrapped MailSummaryView summary, String language, @Nullable String impossible, String text,
        String html, @Nullable String calendar,
        @Bounded(most = 50, because = "headers that we write") SequencedMap<String, String> headers) {

    static MailView of(Preview preview) {
        var summary = MailSummaryView.of(preview.entry());
        var language = preview.entry().mail().letter().recipient().language().tag();
        return switch (preview) {
            case Preview.Shown(_, var mail, var headers) ->
                new MailView(summary, mail.language().tag(), null, mail.text(), mail.html(),
                        mail.calendar() == null ? null : mail.calendar().body(), headers);
            case Preview.Impossible(_, var failure) ->
                new MailView(summary, language, failure.detail(), "", "", null, new LinkedHashMap<>());
        };
    }
}
