package fr.raict.portal.changing;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.portal.asking.AnswerEntry;
import fr.raict.portal.asking.AnswerRules;
import fr.raict.portal.asking.Asking;
import fr.raict.portal.registering.PersonEntry;
import fr.raict.portal.services.registration.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

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

    /** Somebody else, with the answers typed so far. */
    ChangeForm with(PersonEntry other) {
        return new ChangeForm(key, edition, authority, other.answering(person.answers()), registrations);
    }

    /** With an entry for each question that is asked of who comes. */
    ChangeForm answering(Asking asking) {
        return new ChangeForm(key, edition, authority,
                person.answering(asking.complete(person.answers(), workshops())), registrations);
    }

    void checkAnswers(Asking asking, Errors errors) {
        AnswerRules.check(asking, person.answers(), workshops(), "person.", errors);
    }

    /** The field that the service names by a question, or as that of the only person that a refusal is about. */
    String field(String ofRequest) {
        var ofPerson = ofRequest.replaceFirst("^people\\[0](\\.person)?\\.", "person.");
        return AnswerRules.field(ofPerson, person.answers(), "person.");
    }

    public List<UUID> workshops() {
        return registrations.stream().map(Change.Named::workshop).distinct().toList();
    }

    boolean isAtTheAddressOf(RegisteredPerson registered) {
        return person.email().equalsIgnoreCase(registered.person().email());
    }

    Change.Replacement replacement() {
        return new Change.Replacement(person.person(), registrations, AnswerEntry.given(person.answers()));
    }

    Change.OfPerson request() {
        return new Change.OfPerson(person.person(), registrations);
    }
}
