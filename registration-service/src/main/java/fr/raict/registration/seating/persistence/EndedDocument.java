package fr.raict.registration.seating.persistence;

import java.time.Instant;
import java.util.List;

import fr.raict.platform.privacy.PersonalData;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.Traits;
import fr.raict.registration.seating.domain.Turn;
import fr.raict.registration.seating.domain.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/** A registration that has ended, as its seat book had it. */
@PersonalData(of = "people who are registered", what = "an identity derived from the address; who entered it", purpose = "answering a repeated request alike", kept = "as long as the edition", erasure = "the identity stays, which names nobody")
@Document("ended_registrations")
record EndedDocument(@Id RegistrationId id, WorkshopId workshop, int number, ParticipantId participant,
        Authority authority, String account, @Indexed(useGeneratedName = true) List<RequestKey> keys,
        Registration.State state, Instant registeredAt, @Nullable String reason, @Nullable Turn turn) {

    static EndedDocument of(WorkshopId workshop, Registration ended) {
        return new EndedDocument(ended.id(), workshop, ended.number(), ended.participant(), ended.authority(),
                ended.account(), ended.keys(), ended.state(), ended.registeredAt(), ended.reason(), ended.turn());
    }

    Registration toRegistration() {
        return new Registration(id, number, participant, authority, account, keys, state, registeredAt,
                Traits.UNKNOWN, reason, null, turn);
    }
}
