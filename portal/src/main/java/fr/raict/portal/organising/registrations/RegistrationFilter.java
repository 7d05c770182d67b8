package fr.raict.portal.organising.registrations;

import fr.raict.portal.services.registration.Registration;
import org.jspecify.annotations.Nullable;

/**
 * What the list of registrations is narrowed to; it lives in the page's address only.
 *
 * @param authority code
 */
record RegistrationFilter(Registration.@Nullable State state, @Nullable String authority, String search) {
    RegistrationFilter {
        search = search.strip();
    }

    public boolean isActive() {
        return state != null || authority != null || !search.isEmpty();
    }
}
