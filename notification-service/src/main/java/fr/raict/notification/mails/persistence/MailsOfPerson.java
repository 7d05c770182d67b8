package fr.raict.notification.mails.persistence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fr.raict.notification.mails.domain.SessionsLetter;
import fr.raict.platform.privacy.ErasedPerson;
import fr.raict.platform.privacy.HeldData;
import fr.raict.platform.privacy.HeldRecord;
import fr.raict.platform.privacy.PersonalRecords;
import fr.raict.values.EmailAddress;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * The mails to a person, with all that they say, of which nothing stays. Mails to others stay, and name somebody in place
 * of the person.
 */
@Component
class MailsOfPerson implements PersonalRecords {
    static final String SOMEBODY = "—";

    private static final String EXPERT = "letter.expert";
    private static final String KIND = "letter." + StoredKinds.KIND;
    private static final List<String> OTHERS_NAMES = List.of("letter.predecessor.otherName",
            "letter.successor.otherName");

    private final MongoOperations mongo;
    private final ErasedReaders erased;

    MailsOfPerson(MongoOperations mongo, ErasedReaders erased) {
        this.mongo = mongo;
        this.erased = erased;
    }

    @Override
    public String kind() {
        return "mails";
    }

    @Override
    public List<HeldRecord> of(EmailAddress address) {
        return mongo.find(query(to(address)).with(Sort.by(Sort.Direction.DESC, "queuedAt")).limit(HeldData.MOST),
                MailDocument.class).stream().map(MailsOfPerson::held).toList();
    }

    private static HeldRecord held(MailDocument mail) {
        var letter = mail.letter();
        return HeldRecord.of(mail.id()).with("name", letter.recipient().name())
                .with("email", letter.recipient().email()).with("template", letter.template().name())
                .with("queuedAt", mail.queuedAt()).with("state", mail.state().kind())
                .with("sessions", letter instanceof SessionsLetter sessions ? sessions.sessions().size() : null);
    }

    private static Criteria to(EmailAddress address) {
        return where("reader").is(address.key());
    }

    /** First nothing new may come of what happened before, then what there is goes. */
    @Override
    public void erase(ErasedPerson person) {
        erased.add(person.address().key(), person.requestedAt());
        var theirs = query(to(person.address()).and("letter.occurredAt").not().gt(person.requestedAt()));
        var names = mongo.find(theirs, MailDocument.class).stream().map(each -> each.letter().recipient().name())
                .filter(name -> !name.isBlank()).collect(Collectors.toSet());
        leaveOut(names);
        mongo.remove(theirs, MailDocument.class);
    }

    private void leaveOut(Set<String> names) {
        mongo.updateMulti(query(where(KIND).is("to-organiser").and(EXPERT).in(names)),
                Update.update(EXPERT, SOMEBODY).inc("version", 1), MailDocument.COLLECTION);
        OTHERS_NAMES.forEach(field -> mongo.updateMulti(query(where(field).in(names)),
                Update.update(field, SOMEBODY).inc("version", 1), MailDocument.COLLECTION));
    }
}
