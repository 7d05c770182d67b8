package fr.raict.registration.seating.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.platform.privacy.PersonalData;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * When one person of an edition is taken.
 *
 * @param times as many as an edition has workshops, and a few more while seats are being given
 */
@PersonalData(of = "people who are registered or speak", what = "an identity derived from the address, and when they are taken", purpose = "no two sessions at once", kept = "as long as the edition", erasure = "the times are removed")
@Document("engagements")
record EngagementsDocument(@Id ParticipantId id, EditionId edition, List<Time> times) {

    static final String TIMES = "times";

    /**
     * A seat that the person has or is about to get, or a workshop in which they speak.
     *
     * @param by a registration, or an invitation
     * @param until first instant at which it is over
     */
    record Time(UUID by, boolean speaks, @Indexed(useGeneratedName = true) WorkshopId workshop, Instant from,
            Instant until, Instant enteredAt) {
    }
}
