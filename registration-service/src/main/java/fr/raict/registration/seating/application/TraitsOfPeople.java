package fr.raict.registration.seating.application;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import fr.raict.platform.text.SearchWords;
import fr.raict.registration.membership.application.AuthorityGroups;
import fr.raict.registration.membership.domain.AuthorityGroup;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.Authority;
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
    private final AuthorityGroups groups;

    TraitsOfPeople(KnownSpeakers speakers, AuthorityGroups groups) {
        this.speakers = speakers;
        this.groups = groups;
    }

    Traits of(EditionId edition, ParticipantId participant, Person person, Authority authority) {
        return new Traits(groups(edition, participant, authority), isHomonym(person) ? null : name(person));
    }

    private Set<SeatGroup> groups(EditionId edition, ParticipantId participant, Authority authority) {
        var found = EnumSet.noneOf(SeatGroup.class);
        if (!authority.ofIndividuals()) {
            groups.of(authority.code()).forEach(each -> found.add(group(each)));
        }
        if (speakers.isSpeaking(edition, participant)) {
            found.add(SeatGroup.SPEAKERS);
        }
        return found;
    }

    private static SeatGroup group(AuthorityGroup group) {
        return switch (group) {
            case MEMBER -> SeatGroup.MEMBERS;
            case PARTNER -> SeatGroup.PARTNERS;
            case FOREIGN -> SeatGroup.FOREIGN;
        };
    }

    private static boolean isHomonym(Person person) {
        return Boolean.TRUE.equals(person.homonym());
    }

    /** The same however it is accented, and in whichever field each name was typed. */
    private static UUID name(Person person) {
        var words = SearchWords.of(person.givenName(), person.familyName()).words().stream().sorted().toList();
        return DerivedId.of("name", String.join(" ", words));
    }
}
