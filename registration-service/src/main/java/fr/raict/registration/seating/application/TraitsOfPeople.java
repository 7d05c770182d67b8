package fr.raict.registration.seating.application;

import java.util.Set;
import java.util.UUID;

import fr.raict.platform.text.SearchWords;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.SeatGroup;
import fr.raict.registration.seating.domain.Traits;
import fr.raict.values.DerivedId;
import org.springframework.stereotype.Component;

/** Says what rules of admission look at in a person. */
@Component
class TraitsOfPeople {

    private final KnownSpeakers speakers;

    TraitsOfPeople(KnownSpeakers speakers) {
        this.speakers = speakers;
    }

    Traits of(EditionId edition, ParticipantId participant, Person person) {
        return new Traits(groups(edition, participant), name(person));
    }

    private Set<SeatGroup> groups(EditionId edition, ParticipantId participant) {
        return speakers.isSpeaking(edition, participant) ? Set.of(SeatGroup.SPEAKERS) : Set.of();
    }

    /** The same however it is accented, and in whichever field each name was typed. */
    private static UUID name(Person person) {
        var words = SearchWords.of(person.givenName(), person.familyName()).words().stream().sorted().toList();
        return DerivedId.of("name", String.join(" ", words));
    }
}
