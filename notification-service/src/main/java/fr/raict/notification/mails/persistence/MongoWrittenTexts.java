package fr.raict.notification.mails.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.notification.mails.application.ComposedMail;
import fr.raict.notification.mails.application.WrittenTexts;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.MailId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** What an earlier version wrote beside {@code mails}; nothing is added any more. */
@Repository
class MongoWrittenTexts implements WrittenTexts {
    private final MongoOperations mongo;

    MongoWrittenTexts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document("mailContents")
    record TextDocument(@Id UUID id, String replyTo, String language, String text, String html,
            @Nullable String calendarMethod, @Nullable String calendar, List<String> secrets) {

        Text toText() {
            var part = calendarMethod == null || calendar == null
                    ? null
                    : new ComposedMail.Calendar(calendarMethod, calendar);
            return new Text(language, replyTo, text, html, part, secrets);
        }
    }

    @Override
    public Optional<Text> find(MailId id) {
        return Optional.ofNullable(mongo.findById(id.value(), TextDocument.class)).map(TextDocument::toText);
    }

    /** Failures had no cause then. Finds nothing to do the second time. */
    @EventListener(ApplicationStartedEvent.class)
    void nameCausesOfFormerFailures() {
        var failed = where("state").is(MailDocument.State.FAILED).and("cause").isNull();
        mongo.updateMulti(query(failed.and("lastError").regex("^5\\d\\d")),
                Update.update("cause", Failure.Cause.ADDRESS_REFUSED), MailDocument.class);
        mongo.updateMulti(query(where("state").is(MailDocument.State.FAILED).and("cause").isNull()),
                Update.update("cause", Failure.Cause.NEVER_TAKEN), MailDocument.class);
    }
}
