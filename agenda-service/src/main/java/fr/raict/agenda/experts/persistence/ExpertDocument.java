package fr.raict.agenda.experts.persistence;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.agenda.experts.domain.Expert;
import fr.raict.agenda.experts.domain.ExpertProfile;
import fr.raict.agenda.versions.FieldHistory;
import fr.raict.platform.outbox.AggregateDocument;
import fr.raict.platform.outbox.OutboxEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An expert's record as stored.
 *
 * @param addressKey
 *            unique, see {@link ExpertAddresses}
 * @param outbox
 *            absent in what an earlier version stored
 */
@Document(ExpertDocument.COLLECTION)
record ExpertDocument(@Id UUID id, @Version long version, String addressKey, ExpertProfile profile,
        FieldHistory history, List<OutboxEntry> outbox) implements AggregateDocument<ExpertDocument> {

    static final String COLLECTION = "experts";

    ExpertDocument(UUID id, long version, String addressKey, ExpertProfile profile, FieldHistory history,
            @Nullable List<OutboxEntry> outbox) {
        this.id = id;
        this.version = version;
        this.addressKey = addressKey;
        this.profile = profile;
        this.history = history;
        this.outbox = outbox == null ? List.of() : outbox;
    }

    static ExpertDocument of(Expert expert) {
        var profile = expert.profile();
        return new ExpertDocument(expert.id(), expert.version(), profile.addressKey(), profile, FieldHistory.NONE,
                List.of());
    }

    /** The document that replaces this one. */
    ExpertDocument next(Expert expert) {
        var changes = history.advance(fields(profile), fields(expert.profile()), version + 1);
        var sameAddress = profile.addressKey().equals(expert.profile().addressKey());
        return new ExpertDocument(id, version, sameAddress ? addressKey : expert.profile().addressKey(),
                expert.profile(), changes, outbox);
    }

    @Override
    public ExpertDocument withOutbox(List<OutboxEntry> entries) {
        return new ExpertDocument(id, version, addressKey, profile, history, entries);
    }

    Expert toExpert() { return new Expert(id, version, profile); }

    /** What a client sees of it, by the names that the API gives. */
    private static Map<String, Object> fields(ExpertProfile profile) {
        return Map.of("givenName", profile.givenName(), "familyName", profile.familyName(), "email", profile.email(),
                "organisation", profile.organisation(), "jobTitle", profile.jobTitle(), "language", profile.language(),
                "bio", profile.bio());
    }
}
