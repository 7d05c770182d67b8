package fr.raict.registration.merging.persistence;

import java.util.List;
import java.util.UUID;

import fr.raict.platform.aggregates.AggregateDocument;
import fr.raict.platform.outbox.OutboxEntry;
import fr.raict.platform.privacy.PersonalData;
import fr.raict.registration.merging.domain.AuthorityMerges;
import fr.raict.registration.merging.domain.Merge;
import fr.raict.values.DerivedId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** All merges as stored, of less than a megabyte; there is one such document. They raise no events. */
@PersonalData(of = "organisers", what = "account of who merged an authority", purpose = "answering a repeated request alike", kept = "as long as the merge", erasure = "the account stays, which names nobody")
@Document("authority_merges")
record MergesDocument(@Id UUID id, @Version long version,
        List<Merge> merges) implements AggregateDocument<AuthorityMerges, MergesDocument> {

    static final UUID ID = DerivedId.of("authority-merges");

    static MergesDocument of(AuthorityMerges merges) {
        return new MergesDocument(ID, merges.version(), merges.all());
    }

    @Override
    public List<OutboxEntry> outbox() {
        return List.of();
    }

    @Override
    public MergesDocument withOutbox(List<OutboxEntry> outbox) {
        return this;
    }

    @Override
    public AuthorityMerges toAggregate() {
        return new AuthorityMerges(merges, version);
    }
}
