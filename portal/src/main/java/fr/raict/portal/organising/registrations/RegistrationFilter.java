package fr.raict.portal.organising.registrations;

import fr.raict.portal.organising.TextSearch;
import fr.raict.portal.services.registration.Registration;
import org.jspecify.annotations.Nullable;

/** What the list of registrations is narrowed to; it lives in the page's address only. */
record RegistrationFilter(Registration.@Nullable State state, TextSearch search) {

    public boolean isActive() {
        return state != null || search.isActive();
    }

    boolean keeps(EditionRegistrations.Line line) {
        var registration = line.registration();
        var person = registration.person();
        return (state == null || registration.state() == state)
                && search.finds(person.fullName(), person.email() == null ? "" : person.email(),
                        registration.authority().distinctName(), line.workshop().title());
    }
}
