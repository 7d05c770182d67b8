package fr.raict.registration.seating.web;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.platform.undelivered.UndeliveredMail;
import fr.raict.registration.seating.application.Person;
import fr.raict.registration.seating.application.RegistrationDetails;
import org.jspecify.annotations.Nullable;

/**
 * A registration as its authority and the organiser see it; only who waits has a rank.
 *
 * @param undelivered why the last mail about it did not reach the person
 */
record RegistrationView(UUID id, UUID workshop, PersonView person, AuthorityView authority,
        RegistrationDetails.State state, @Nullable Integer rank, Instant registeredAt, boolean registeredByMe,
        String ticketToken, @Nullable UndeliveredMail undelivered) {

    record PersonView(String givenName, String familyName, String email, String jobTitle, String language) {

        static PersonView of(Person person) {
            return new PersonView(person.givenName(), person.familyName(), person.email(), person.jobTitle(),
                    person.language().name().toLowerCase(Locale.ROOT));
        }
    }

    record AuthorityView(String code, String name) {
    }

    static RegistrationView of(RegistrationDetails details, Caller caller) {
        return new RegistrationView(details.id(), details.workshop(), PersonView.of(details.person()),
                new AuthorityView(details.authorityCode(), details.authorityName()), details.state(),
                details.rank().isPresent() ? details.rank().getAsInt() : null, details.registeredAt(),
                details.account().equals(caller.subject()), details.ticketToken(),
                details.undelivered().orElse(null));
    }
}
