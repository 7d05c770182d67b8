package fr.raict.portal.changing;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.registering.PersonEntry;
import fr.raict.portal.services.registration.Change;
import org.jspecify.annotations.Nullable;

/**
 * Who comes in somebody's place, or who somebody is called now, in which of their sessions. The key is made when the form
 * is first shown and stays with it, so that sending twice changes once.
 *
 * @param authority code, among whose people one may look for somebody
 */
record ChangeForm(UUID key, UUID edition, String authority, @Valid PersonEntry person,
        List<Change.Named> registrations) {

    ChangeForm(@Nullable UUID key, @Nullable UUID edition, @Nullable String authority, @Nullable PersonEntry person,
            @Nullable List<Change.Named> registrations) {
        this.key = key == null ? UUID.randomUUID() : key;
        this.edition = edition == null ? new UUID(0, 0) : edition;
        this.authority = authority == null ? "" : authority;
        this.person = person == null ? PersonEntry.empty("fr") : person;
        this.registrations = registrations == null ? List.of() : registrations;
    }

    /** To be sent for the first time. */
    static ChangeForm of(RegisteredPerson registered, PersonEntry person, List<Seat> seats) {
        return new ChangeForm(UUID.randomUUID(), registered.edition(), registered.authority().code(), person,
                seats.stream().map(Seat::named).toList());
    }

    ChangeForm with(PersonEntry other) {
        return new ChangeForm(key, edition, authority, other, registrations);
    }

    boolean isAtTheAddressOf(RegisteredPerson registered) {
        return person.email().equalsIgnoreCase(registered.person().email());
    }

    /** The field that a refusal of seats names as that of the only person it is about. */
    static String field(String ofRequest) {
        return ofRequest.replaceFirst("^people\\[0](\\.person)?\\.", "person.");
    }

    Change.OfPerson request() {
        return new Change.OfPerson(person.person(), registrations);
    }
}
