package fr.raict.registration.individuals.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.platform.aggregates.AggregateDocument;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.platform.privacy.PersonalData;
import fr.raict.registration.individuals.domain.Individual;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/** An individual as stored, less than 2 kB beside the events that are to be published. */
@PersonalData(of = "people who register without an authority", what = "name, address, job title", purpose = "mailing them their link", kept = "thirty days without any registration", erasure = "removed")
@Document("individuals")
record IndividualDocument(@Id UUID id, @Version long version, EditionId edition, Person person, String secretHash,
        List<Instant> mailedAt, long links,
        @Indexed(useGeneratedName = true, sparse = true) @Nullable Instant forgetAt,
        List<OutboxEntry> outbox) implements AggregateDocument<Individual, IndividualDocument> {

    static final String FORGET_AT = "forgetAt";

    /** @param outbox as it is stored */
    static IndividualDocument of(Individual individual, List<OutboxEntry> outbox) {
        return new IndividualDocument(individual.id().value(), individual.version(), individual.edition(),
                individual.person(), individual.secretHash(), individual.mailedAt(), individual.links(),
                individual.forgetAt(), outbox);
    }

    @Override
    public IndividualDocument withOutbox(List<OutboxEntry> other) {
        return new IndividualDocument(id, version, edition, person, secretHash, mailedAt, links, forgetAt, other);
    }

    @Override
    public Individual toAggregate() {
        return new Individual(new ParticipantId(id), edition, person, secretHash, mailedAt, links,
                forgetAt, version);
    }
}
