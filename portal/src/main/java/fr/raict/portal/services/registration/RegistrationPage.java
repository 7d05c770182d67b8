package fr.raict.portal.services.registration;

import java.util.List;

import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.registration.MyRegistrations.BookedWorkshop;

/**
 * A page of a list of registrations.
 *
 * @param workshops those of the items
 * @param page from 0
 * @param partial whether the search finds more people than are looked at
 */
public record RegistrationPage(List<Registration> items, List<BookedWorkshop> workshops, int page, int pages,
        long total, boolean partial) implements PartOfList {}
