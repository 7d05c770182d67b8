package fr.raict.notification.mails.persistence;

import java.util.Optional;
import java.util.UUID;

import fr.raict.notification.mails.application.Contacts;
import fr.raict.platform.privacy.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One small document per edition and expert, replaced by what is newer only. */
@Repository
class MongoContacts implements Contacts {
    private final MongoOperations mongo;

    MongoContacts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @PersonalData(of = "experts and organisers", what = "address", purpose = "writing to the address that is valid now", kept = "as long as the expert or the edition", erasure = "follows the agenda’s record")
    @Document("contacts")
    record Contact(@Id UUID id, long sequence, @Nullable String email) {}

    @Override
    public Optional<String> emailOf(UUID editionOrExpert) {
        return Optional.ofNullable(mongo.findById(editionOrExpert, Contact.class)).map(Contact::email);
    }

    @Override
    public void keepNewest(UUID editionOrExpert, long sequence, String email) {
        keepNewest(editionOrExpert, sequence, Update.update("sequence", sequence).set("email", email));
    }

    @Override
    public void forget(UUID editionOrExpert, long sequence) {
        keepNewest(editionOrExpert, sequence, Update.update("sequence", sequence).unset("email"));
    }

    private void keepNewest(UUID editionOrExpert, long sequence, Update newer) {
        try {
            mongo.upsert(query(where("_id").is(editionOrExpert).and("sequence").lt(sequence)), newer, Contact.class);
        } catch (DuplicateKeyException _) {
            // the insert finds the id taken: what is stored is as new
        }
    }
}
