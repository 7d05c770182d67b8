package fr.raict.registration.seating.application;

import java.util.List;

import fr.raict.platform.paging.Paging;

/**
 * A page of a list of registrations.
 *
 * @param workshops those of the entries
 * @param total entries on all pages
 * @param partial whether more people were found by the words searched for than are looked at
 */
public record RegistrationPage(List<RegistrationDetails> items, List<WorkshopDetails> workshops, Paging paging,
        long total, boolean partial) {
}
