package fr.raict.portal.services.registration;

import java.util.List;

import fr.raict.portal.services.PartOfList;

/**
 * A page of what the signed-in delegate may see of their authorities' registrations.
 *
 * @param page from 0
 * @param total registrations on all pages
 */
public record MyRegistrations(List<OfWorkshop> workshops, int page, int pages, long total) implements PartOfList {

    /** Those for one workshop. */
    public record OfWorkshop(BookedWorkshop workshop, List<Registration> registrations) {}
}
