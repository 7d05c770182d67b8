package fr.raict.notification.delivery.persistence;

import java.util.List;
import java.util.UUID;

import fr.raict.notification.delivery.domain.MailContent;
import fr.raict.notification.delivery.domain.MailId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What a mail says; written before the mail itself and never changed. */
@Document("mailContents")
record MailContentDocument(@Id UUID id, String replyTo, String language, String text, String html,
        @Nullable String calendarMethod, @Nullable String calendar, List<String> secrets) {

    static MailContentDocument of(MailId id, MailContent content) {
        var calendar = content.calendar();
        return new MailContentDocument(id.value(), content.replyTo(), content.language(), content.text(),
                content.html(), calendar == null ? null : calendar.method(), calendar == null ? null : calendar.body(),
                content.secrets());
    }

    MailContent toContent() {
        var part = calendarMethod == null || calendar == null
                ? null
                : new MailContent.Calendar(calendarMethod, calendar);
        return new MailContent(replyTo, language, text, html, part, secrets);
    }
}
