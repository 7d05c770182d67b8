package fr.raict.registration.lists.application;

import java.util.List;
import java.util.Optional;

import fr.raict.registration.seating.application.RegistrationDetails;
import fr.raict.registration.seating.application.WorkshopDetails;
import fr.raict.registration.seating.domain.Availability;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of registrations.
 *
 * @param workshops those of the items
 * @param page from 0
 * @param pages at least 1
 * @param total items on all pages
 * @param partial whether the words searched for find more people than are looked at, so that it needs another word
 * @param availability of the workshop whose list it is; null for other lists, and while it is not in the programme
 */
public record RegistrationPage(List<RegistrationDetails> items, List<WorkshopDetails> workshops, int page, long pages,
        long total, boolean partial, @Nullable Availability availability) {

    /**
     * For who may only read: without the links by which people change their registration, and without what tells of
     * health.
     */
    RegistrationPage forReaders() {
        return new RegistrationPage(items.stream().map(RegistrationDetails::forReaders).toList(), workshops, page,
                pages,
                total, partial, availability);
    }

    RegistrationPage partially() {
        return new RegistrationPage(items, workshops, page, pages, total, true, availability);
    }

    RegistrationPage with(Optional<Availability> seats) {
        return new RegistrationPage(items, workshops, page, pages, total, partial, seats.orElse(null));
    }
}
