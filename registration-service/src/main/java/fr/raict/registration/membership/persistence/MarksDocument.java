package fr.raict.registration.membership.persistence;

import java.util.Map;
import java.util.UUID;

import fr.raict.platform.aggregates.EditedDocument;
import fr.raict.platform.aggregates.Trail;
import fr.raict.platform.privacy.PersonalData;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.registration.membership.domain.Mark;
import fr.raict.registration.membership.domain.MarkedAuthority;
import fr.raict.values.DerivedId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;

/**
 * What organisers keep of one authority, as stored. It raises no events.
 *
 * @param id that of the authority's code
 * @param member absent when it is none
 * @param partner absent when it is none
 */
@PersonalData(of = "organisers", what = "name of who marked an authority", purpose = "knowing whom to ask", kept = "as long as the mark", erasure = "by hand")
@Document("authority_groups")
@CompoundIndex(def = "{'authority.code': 1}", useGeneratedName = true)
@CompoundIndex(def = "{'member.since': 1}", useGeneratedName = true, sparse = true)
@CompoundIndex(def = "{'partner.since': 1}", useGeneratedName = true, sparse = true)
record MarksDocument(@Id UUID id, @Version long version, MandatedAuthority authority, @Nullable Mark member,
        @Nullable Mark partner,
        @Unwrapped(onEmpty = OnEmpty.USE_EMPTY) Trail trail) implements EditedDocument<MarkedAuthority, MarksDocument> {

    static UUID idOf(String code) {
        return DerivedId.of("authority-groups", code);
    }

    static MarksDocument of(MarkedAuthority marked) {
        return new MarksDocument(idOf(marked.code()), marked.version(), marked.authority(), marked.member(),
                marked.partner(), Trail.NONE);
    }

    @Override
    public MarksDocument with(Trail other) {
        return new MarksDocument(id, version, authority, member, partner, other);
    }

    @Override
    public MarkedAuthority toAggregate() {
        return new MarkedAuthority(version, authority, member, partner);
    }

    @Override
    public Map<String, Object> fields() {
        return Map.of("member", member != null, "partner", partner != null);
    }
}
