package fr.raict.registration.choosing.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.platform.aggregates.AggregateDocument;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.platform.privacy.PersonalData;
import fr.raict.registration.choosing.domain.Choice;
import fr.raict.registration.choosing.domain.PersonChoice;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A choice as stored, of some 100 kB at most, and 4 MB of answers.
 *
 * @param together absent of what was stored before anybody could ask so
 * @param carryOnAt when it is carried on if nobody has finished it; null once it is finished
 */
@PersonalData(of = "people who are registered", what = "name, address, job title, answers", purpose = "finishing what was asked in one form", kept = "a day", erasure = "the form stays for that day, without the person")
@Document("choices")
record ChoiceDocument(@Id UUID id, @Version long version, Choice.Kind kind, EditionId edition, String account,
        boolean organiser,
        Authority authority, @Indexed(useGeneratedName = true) Instant askedAt, List<PersonChoice> people,
        @Nullable Boolean together, @Indexed(useGeneratedName = true) @Nullable Instant carryOnAt,
        List<OutboxEntry> outbox) implements AggregateDocument<Choice, ChoiceDocument> {

    static ChoiceDocument of(Choice choice, @Nullable Instant carryOnAt) {
        return new ChoiceDocument(choice.id(), choice.version(), choice.kind(), choice.edition(), choice.account(),
                choice.organiser(), choice.authority(), choice.askedAt(), choice.people(), choice.together(), carryOnAt,
                List.of());
    }

    @Override
    public ChoiceDocument withOutbox(List<OutboxEntry> other) {
        return new ChoiceDocument(id, version, kind, edition, account, organiser, authority, askedAt, people, together,
                carryOnAt, other);
    }

    @Override
    public Choice toAggregate() {
        return new Choice(id, kind, edition, account, organiser, authority, askedAt, people,
                Boolean.TRUE.equals(together), carryOnAt == null,
                version);
    }
}
