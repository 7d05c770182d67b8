package fr.raict.registration.seating.persistence;

import java.util.UUID;

import fr.raict.platform.privacy.PersonalData;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Speaker;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/** Whether an invited expert speaks, as stored. */
@PersonalData(of = "experts", what = "an identity derived from the address, and where they speak", purpose = "no seat while they speak", kept = "as long as the edition", erasure = "the identity stays, which names nobody")
@Document("speakers")
record SpeakerDocument(@Id UUID id, long sequence, @Indexed(useGeneratedName = true) EditionId edition,
        WorkshopId workshop, ParticipantId person, boolean speaks) {

    static SpeakerDocument of(Speaker told) {
        return new SpeakerDocument(told.invitation(), told.sequence(), told.edition(), told.workshop(), told.person(),
                told.speaks());
    }
}
