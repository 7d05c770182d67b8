package fr.raict.notification.mails.application;

import java.util.List;
import java.util.Optional;

import fr.raict.notification.mails.domain.MailId;
import org.jspecify.annotations.Nullable;

/** The finished texts of mails that an earlier version queued. */
public interface WrittenTexts {

    Optional<Text> find(MailId id);

    /**
     * @param language
     *            BCP 47
     * @param secrets
     *            parts of its links that only its recipient may see
     */
    record Text(String language, String answersTo, String text, String html, ComposedMail.@Nullable Calendar calendar,
            List<String> secrets) {}
}
