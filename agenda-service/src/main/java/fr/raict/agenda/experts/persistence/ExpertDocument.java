package fr.raict.agenda.experts.persistence;

import java.util.Map;
import java.util.UUID;

import fr.raict.agenda.experts.domain.Expert;
import fr.raict.agenda.experts.domain.ExpertDetails;
import fr.raict.platform.aggregates.EditedDocument;
import fr.raict.platform.aggregates.Trail;
import fr.raict.platform.privacy.PersonalData;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;

/**
 * An expert's record as stored.
 *
 * @param addressKey
 *            that of the address: two who enter the same expert at once make one. Followed by the id where several had
 *            one address before this rule.
 */
@PersonalData(of = "experts", what = "name, address, organisation, job title, biography, language", purpose = "inviting them, and the programme", kept = "until the organiser removes or erases them", erasure = "the record stays, and names nobody")
@Document("experts")
record ExpertDocument(@Id UUID id, @Version long version,
        @Indexed(name = "addressKey_1", unique = true) String addressKey, @Field("profile") ExpertDetails details,
        @Unwrapped(onEmpty = OnEmpty.USE_EMPTY) Trail trail) implements EditedDocument<Expert, ExpertDocument> {

    static ExpertDocument of(Expert expert) {
        return new ExpertDocument(expert.id(), expert.version(), expert.details().addressKey(), expert.details(),
                Trail.NONE);
    }

    ExpertDocument keyedAs(String key) { return new ExpertDocument(id, version, key, details, trail); }

    @Override
    public ExpertDocument with(Trail other) { return new ExpertDocument(id, version, addressKey, details, other); }

    @Override
    public Expert toAggregate() { return new Expert(id, version, details); }

    @Override
    public Map<String, Object> fields() {
        return Map.of("givenName", details.givenName(), "familyName", details.familyName(), "email", details.email(),
                "organisation", details.organisation(), "jobTitle", details.jobTitle(), "language", details.language(),
                "bio", details.bio());
    }
}
