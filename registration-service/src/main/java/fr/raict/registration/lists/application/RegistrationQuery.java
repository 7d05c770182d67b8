package fr.raict.registration.lists.application;

import java.util.Optional;
import java.util.Set;

import fr.raict.platform.paging.Paging;
import fr.raict.registration.profiles.domain.ProfileFilter;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.WorkshopId;

/**
 * Which registrations a page shows.
 *
 * @param people only of these; all when empty
 */
public record RegistrationQuery(Among among, Optional<Registration.State> state, ProfileFilter profile,
        Optional<Set<ParticipantId>> people, Order order, Paging paging) {

    public RegistrationQuery(Among among, Optional<Registration.State> state, Optional<Set<ParticipantId>> people,
            Order order, Paging paging) {
        this(among, state, ProfileFilter.ALL, people, order, paging);
    }

    /** The whole that is narrowed. */
    public sealed interface Among {

        /** All of an edition. */
        record OfEdition(EditionId edition) implements Among {
        }

        /** All of a workshop. */
        record OfWorkshop(WorkshopId workshop) implements Among {
        }

        /** An authority's in an edition. */
        record OfAuthority(EditionId edition, String code) implements Among {
        }

        /** What an account entered for an authority, in all editions. */
        record EnteredFor(String account, String code) implements Among {
        }

        /** Those that a delegate may see, in all editions. */
        record SeenBy(Viewer.Delegate delegate) implements Among {
        }
    }

    /** What comes first. */
    public enum Order {
        LATEST, EARLIEST,
        /** Workshop by workshop as they begin, each in order of arrival. */
        PROGRAMME
    }

    /** Everything there is among these. */
    public static RegistrationQuery all(Among among, Order order, Paging paging) {
        return new RegistrationQuery(among, Optional.empty(), Optional.empty(), order, paging);
    }

    RegistrationQuery ofEverybody() {
        return new RegistrationQuery(among, state, profile, Optional.empty(), order, paging);
    }
}
