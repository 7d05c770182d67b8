package fr.raict.registration.lists.application;

import java.util.Optional;
import java.util.Set;

import fr.raict.platform.paging.Paging;
import fr.raict.registration.profiles.domain.ProfileFilter;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration;

/**
 * Which people of an edition a list shows.
 *
 * @param state of at least one of their registrations
 * @param authority its code
 * @param people only these; all when empty
 */
public record PeopleQuery(EditionId edition, Optional<Registration.State> state, Optional<String> authority,
        ProfileFilter profile, Optional<Set<ParticipantId>> people, Order order, Paging paging) {

    /** What comes first; people who are alike in it come by name. */
    public enum Order {
        NAME, AUTHORITY,
        /** Who has most registrations that have not ended. */
        SESSIONS
    }
}
