package fr.raict.platform.undelivered;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import fr.raict.contracts.notification.v1.MailEvent;
import fr.raict.contracts.notification.v1.MailFailed;
import fr.raict.contracts.notification.v1.MailSent;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.kafka.annotation.KafkaListener;

import static org.springframework.data.mongodb.core.query.Criteria.where;

/**
 * One small document for each mail that ever failed, by the mail; what is older than known changes nothing, so any order
 * and any repeat of the events will do. Asked only for what one page shows.
 */
public final class UndeliveredMails {

    private final MongoOperations mongo;

    UndeliveredMails(MongoOperations mongo) { this.mongo = mongo; }

    /**
     * @param about all registrations or the invitation it was about; a single id, not a list, where an earlier version
     *            stored it, which reads as a list of one
     * @param cause absent once the mail went out after all
     */
    @Document("undelivered_mails")
    record Known(@Id UUID mail, @Indexed List<UUID> about, long sequence, Instant since,
            MailFailed.@Nullable Cause cause,
            @Nullable String domain) {
    }

    /** By registration or invitation the last mail about it that failed; those without any are absent. */
    public Map<UUID, UndeliveredMail> about(Collection<UUID> ids) {
        var found = new HashMap<UUID, UndeliveredMail>();
        if (ids.isEmpty()) {
            return found;
        }
        var asked = Set.copyOf(ids);
        for (var known : mongo.find(Query.query(where("about").in(asked)), Known.class)) {
            if (known.cause() == null || known.domain() == null) {
                continue;
            }
            var undelivered = new UndeliveredMail(known.cause(), known.domain(), known.since());
            known.about().stream().filter(asked::contains)
                    .forEach(id -> found.merge(id, undelivered, UndeliveredMails::later));
        }
        return found;
    }

    /** Nobody waits any more for mails about these. */
    public void forget(Collection<UUID> ids) {
        mongo.remove(Query.query(where("about").in(ids)), Known.class);
    }

    private static UndeliveredMail later(UndeliveredMail one, UndeliveredMail other) {
        return one.since().isAfter(other.since()) ? one : other;
    }

    @KafkaListener(id = "${spring.application.name}.mail", topics = MailEvent.TOPIC)
    void keepNewest(MailEvent event) {
        var older = Query.query(where("_id").is(event.mail()).and("sequence").lt(event.sequence()));
        var told = Update.update("about", event.allAbout()).set("sequence", event.sequence())
                .set("since", event.occurredAt());
        try {
            mongo.upsert(older, switch (event) {
                case MailFailed failed -> told.set("cause", failed.cause()).set("domain", failed.domain());
                case MailSent _ -> told.unset("cause").unset("domain");
            }, Known.class);
        } catch (DuplicateKeyException _) {
            // the insert finds the id taken: what is stored is as new
        }
    }
}
