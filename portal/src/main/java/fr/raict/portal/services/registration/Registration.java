package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.notification.UndeliveredMail;
import org.jspecify.annotations.Nullable;

/** One person's registration for one workshop; the rank counts from 1 and only those who wait have one. */
public record Registration(UUID id, UUID workshop, Person person, LocalAuthority authority, State state,
        @Nullable Integer rank, @Nullable Instant registeredAt, @Nullable String ticketToken,
        @Nullable UndeliveredMail undelivered) {

    public boolean isActive() {
        return state.isActive();
    }

    /** Whether the person has a seat. */
    public enum State {
        SEATED, WAITING, WITHDRAWN, CANCELLED;

        public boolean isActive() {
            return this == SEATED || this == WAITING;
        }
    }

    /** Who comes. */
    public record Person(String givenName, String familyName, @Nullable String email, @Nullable String jobTitle,
            @Nullable String language) {
        public String fullName() {
            return givenName + " " + familyName;
        }
    }

    /** People of one authority, 1 to 20, registered all at once. */
    public record Request(String authority, List<Person> people) {}
}
