package fr.raict.registration.mandates.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.platform.aggregates.AggregateDocument;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.platform.privacy.PersonalData;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.mandates.domain.Clearing;
import fr.raict.registration.mandates.domain.Former;
import fr.raict.registration.mandates.domain.Mandate;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A mandate as stored. It raises no events.
 *
 * @param clearing absent in what earlier versions stored
 * @param former absent where there is none
 * @param words by which an organiser finds it
 */
@PersonalData(of = "delegates", what = "account, name, address", purpose = "knowing who speaks for an authority", kept = "as long as the account is used", erasure = "name, address and account are removed; the mandate is refused")
@Document("mandates")
@CompoundIndex(def = "{'authority.code': 1}", useGeneratedName = true)
@CompoundIndex(def = "{'state': 1, 'requestedAt': 1}", useGeneratedName = true)
@CompoundIndex(def = "{'clearing.since': 1}", useGeneratedName = true, sparse = true)
@CompoundIndex(def = "{'former._id': 1}", useGeneratedName = true, sparse = true)
record MandateDocument(@Id UUID id, @Version long version, @Indexed String subject, String name, String email,
        MandatedAuthority authority, Mandate.State state, Instant requestedAt, @Nullable Instant decidedAt,
        String reason,
        @Nullable Clearing clearing, @Nullable List<Former> former,
        List<String> words) implements AggregateDocument<Mandate, MandateDocument> {

    static MandateDocument of(Mandate mandate) {
        return new MandateDocument(mandate.id(), mandate.version(), mandate.subject(), mandate.name(), mandate.email(),
                mandate.authority(), mandate.state(), mandate.requestedAt(), mandate.decidedAt(), mandate.reason(),
                mandate.clearing(), mandate.former().isEmpty() ? null : mandate.former(),
                SearchWords.of(mandate.name(), mandate.email(), mandate.authority().name()).words());
    }

    @Override
    public List<OutboxEntry> outbox() {
        return List.of();
    }

    @Override
    public MandateDocument withOutbox(List<OutboxEntry> outbox) {
        return this;
    }

    @Override
    public Mandate toAggregate() {
        return new Mandate(id, version, subject, name, email, authority, state, requestedAt, decidedAt, reason,
                clearing, former == null ? List.of() : former);
    }
}
