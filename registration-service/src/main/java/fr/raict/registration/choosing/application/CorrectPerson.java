package fr.raict.registration.choosing.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.CorrectPeople;
import fr.raict.registration.seating.application.RegistrationDetails;
import fr.raict.values.EmailAddress;
import org.springframework.stereotype.Service;

/**
 * Corrects what was told of a person. Another address is a change that the person is told of at both, and ends the links
 * that were mailed to the former one; a name, a job title or a language is just written.
 */
@Service
public class CorrectPerson {

    private final ChangeRegistrations changeRegistrations;
    private final NamedRegistrations registrations;
    private final CorrectPeople correctPeople;

    CorrectPerson(ChangeRegistrations changeRegistrations, NamedRegistrations registrations,
            CorrectPeople correctPeople) {
        this.changeRegistrations = changeRegistrations;
        this.registrations = registrations;
        this.correctPeople = correctPeople;
    }

    /**
     * @param named registrations of one person
     * @return what became of the seats when the address is another
     */
    public Optional<ChoiceDetails> correct(UUID edition, UUID idempotencyKey, List<NamedRegistration> named,
            Person corrected, Caller caller) {
        var found = registrations.find(edition, named, caller);
        if (found.stream().anyMatch(each -> isAtAnotherAddress(each, corrected))) {
            return Optional.of(changeRegistrations.correct(edition, idempotencyKey, named, corrected, caller));
        }
        correctPeople.correct(found, corrected);
        return Optional.empty();
    }

    private static boolean isAtAnotherAddress(RegistrationDetails registration, Person corrected) {
        return !EmailAddress.find(registration.person().email()).equals(EmailAddress.find(corrected.email()));
    }
}
