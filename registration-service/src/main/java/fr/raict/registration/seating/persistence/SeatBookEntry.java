package fr.raict.registration.seating.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;
import tools.jackson.databind.json.JsonMapper;

/**
 * A registration as kept in its seat book: JSON in one string. The database looks at each value of a document at each
 * update, so a book of ten thousand entries with one value each costs it a fifth of one with nine.
 */
record SeatBookEntry(UUID id, UUID participant, String authority, String authorityName, String account,
        List<UUID> keys, Registration.State state, Instant registeredAt) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String write(Registration registration) {
        return JSON.writeValueAsString(new SeatBookEntry(registration.id().value(), registration.participant().value(),
                registration.authority().code(), registration.authority().name(), registration.account(),
                registration.keys().stream().map(RequestKey::value).toList(), registration.state(),
                registration.registeredAt()));
    }

    static Registration read(String entry) {
        return JSON.readValue(entry, SeatBookEntry.class).registration();
    }

    private Registration registration() {
        return new Registration(new RegistrationId(id), new ParticipantId(participant),
                new Authority(authority, authorityName), account, keys.stream().map(RequestKey::new).toList(), state,
                registeredAt);
    }
}
