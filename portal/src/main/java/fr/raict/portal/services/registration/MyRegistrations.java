package fr.raict.portal.services.registration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.portal.services.PartOfList;

/**
 * A page of what the signed-in delegate may see of their authorities' registrations.
 *
 * @param page from 0
 * @param total registrations on all pages
 */
public record MyRegistrations(List<OfWorkshop> workshops, int page, int pages, long total) implements PartOfList {

    /** Of the workshops, by id. */
    public Map<UUID, String> titles() {
        return workshops.stream().map(OfWorkshop::workshop)
                .collect(Collectors.toMap(BookedWorkshop::id, BookedWorkshop::title, (one, _) -> one));
    }

    /** Those for one workshop. */
    public record OfWorkshop(BookedWorkshop workshop, List<Registration> registrations) {}
}
