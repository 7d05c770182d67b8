package fr.raict.notification.mails.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.notification.mails.application.Obstructions;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.Obstacle;
import fr.raict.notification.mails.domain.Obstruction;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** One document while there is an obstruction, none otherwise. */
@Repository
class MongoObstructions implements Obstructions {
    private static final String ID = "mail-server";

    private final MongoOperations mongo;

    MongoObstructions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document("obstructions")
    record ObstructionDocument(@Id String id, Obstacle obstacle, String reply, Instant since, List<UUID> refused,
            int tries, Instant until, @Version long version) {

        static ObstructionDocument of(Obstruction obstruction) {
            return new ObstructionDocument(ID, obstruction.obstacle(), obstruction.reply(), obstruction.since(),
                    obstruction.refused().stream().map(MailId::value).toList(), obstruction.tries(),
                    obstruction.until(), obstruction.version());
        }

        Obstruction toObstruction() {
            return new Obstruction(obstacle, reply, since, refused.stream().map(MailId::new).toList(), tries, until,
                    version);
        }
    }

    @Override
    public Optional<Obstruction> current() {
        return Optional.ofNullable(mongo.findById(ID, ObstructionDocument.class))
                .map(ObstructionDocument::toObstruction);
    }

    @Override
    public Optional<Obstruction> save(Obstruction obstruction) {
        try {
            return Optional.of(mongo.save(ObstructionDocument.of(obstruction)).toObstruction());
        } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
            return Optional.empty();
        }
    }

    @Override
    public void end() {
        mongo.remove(query(where("_id").is(ID)), ObstructionDocument.class);
    }
}
