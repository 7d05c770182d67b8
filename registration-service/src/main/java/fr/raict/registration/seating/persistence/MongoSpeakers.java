package fr.raict.registration.seating.persistence;

import java.util.Set;
import java.util.stream.Collectors;

import fr.raict.registration.seating.application.Speakers;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Speaker;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.ReplaceOptions;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** The newest state of each invitation: some hundred in an edition. */
@Repository
class MongoSpeakers implements Speakers {

    private final MongoOperations mongo;

    MongoSpeakers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keepNewest(Speaker told) {
        try {
            mongo.replace(query(where("_id").is(told.invitation()).and("sequence").lt(told.sequence())),
                    SpeakerDocument.of(told), ReplaceOptions.replaceOptions().upsert());
        } catch (DuplicateKeyException _) {
            // The insert finds the id taken when what is stored is as new: then there is nothing to keep.
        }
    }

    @Override
    public boolean isNewest(Speaker told) {
        return mongo.exists(query(where("_id").is(told.invitation()).and("sequence").is(told.sequence())),
                SpeakerDocument.class);
    }

    @Override
    public Set<ParticipantId> of(EditionId edition) {
        return mongo.find(query(where("edition").is(edition.value()).and("speaks").is(true)), SpeakerDocument.class)
                .stream().map(SpeakerDocument::person).collect(Collectors.toSet());
    }
}
