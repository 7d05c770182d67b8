package fr.raict.portal.registering;

import java.util.List;
import java.util.Optional;

import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.registration.Registration.Person;
import fr.raict.portal.services.registration.RegistrationApi;
import org.springframework.stereotype.Component;

/** Finds people whom an authority registered before. The form can do without: then all are typed. */
@Component
public class PeopleSearch {
    private static final int MANDATE_MISSING = 403;

    private final RegistrationApi registrations;

    PeopleSearch(RegistrationApi registrations) {
        this.registrations = registrations;
    }

    /** At most 10; empty if there is no answer. */
    public Optional<KnownPeople> find(String authority, String q) {
        return answered(authority, q)
                .map(people -> new KnownPeople(q, true, people.stream().map(PersonEntry::of).toList()));
    }

    private Optional<List<Person>> answered(String authority, String q) {
        if (authority.isEmpty()) {
            return Optional.empty();
        }
        try {
            return IfAnswered.get(() -> registrations.myPeople(authority, q));
        } catch (ServiceProblem refusal) {
            if (refusal.status() == MANDATE_MISSING) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
