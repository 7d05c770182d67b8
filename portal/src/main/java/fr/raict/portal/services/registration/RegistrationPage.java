package fr.raict.portal.services.registration;

import java.util.List;

import fr.raict.portal.services.PartOfList;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of registrations.
 *
 * @param workshops those of the items
 * @param page from 0
 * @param partial whether the search finds more people than are looked at
 * @param availability of the workshop whose list it is; only that list has one
 */
public record RegistrationPage(List<Registration> items, List<BookedWorkshop> workshops, int page, int pages,
        long total, boolean partial, @Nullable Availability availability) implements PartOfList {

    public BookedWorkshop workshopOf(Registration registration) {
        return workshops.stream().filter(workshop -> workshop.id().equals(registration.workshop())).findFirst()
                .orElseThrow();
    }
}
