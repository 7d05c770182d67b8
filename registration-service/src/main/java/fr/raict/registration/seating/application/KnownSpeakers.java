package fr.raict.registration.seating.application;

import java.util.Optional;
import java.util.Set;

import fr.raict.registration.ReadLately;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import org.springframework.stereotype.Component;

/** Who spoke in an edition at most a second ago. */
@Component
class KnownSpeakers {

    private final ReadLately<EditionId, Set<ParticipantId>> known;

    KnownSpeakers(Speakers speakers) {
        known = new ReadLately<>(edition -> Optional.of(speakers.of(edition)));
    }

    boolean isSpeaking(EditionId edition, ParticipantId person) {
        return known.find(edition).orElse(Set.of()).contains(person);
    }
}
