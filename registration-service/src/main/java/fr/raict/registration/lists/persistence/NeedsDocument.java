package fr.raict.registration.lists.persistence;

import java.time.Instant;
import java.util.List;

import fr.raict.platform.privacy.PersonalData;
import fr.raict.registration.people.domain.Answer;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.RegistrationId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was answered with a registration to questions that may tell about somebody's health, apart from all else.
 *
 * @param id of the registration
 * @param notice which text they were asked under, and by answering agreed to
 * @param givenAt when
 */
@PersonalData(of = "people who are registered", what = "what they need to eat or to get about, where they said so", purpose = "receiving them as they need", basis = PersonalData.Basis.CONSENT, kept = "thirty days after the last session of the edition (`raict.retention.needs`)", erasure = "removed")
@Document("needs")
record NeedsDocument(@Id RegistrationId id, @Indexed(useGeneratedName = true) EditionId edition,
        ParticipantId participant, List<Answer> answers, int notice, Instant givenAt) {

    /** Counts the wordings of the text {@code asking.sensitive} in the portal. */
    static final int NOTICE = 1;
}
