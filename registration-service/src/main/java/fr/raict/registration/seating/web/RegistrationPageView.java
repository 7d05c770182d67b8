package fr.raict.registration.seating.web;

import java.util.List;

import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.application.RegistrationPage;
import fr.raict.registration.seating.application.WorkshopDetails;

/**
 * A page of a list of registrations.
 *
 * @param workshops those of the items
 * @param page from 0
 * @param pages at least 1
 * @param total items on all pages
 * @param partial whether the words searched for find more people than are looked at, so that it needs another word
 */
record RegistrationPageView(List<RegistrationView> items, List<WorkshopDetails> workshops, int page, long pages,
        long total, boolean partial) {

    static RegistrationPageView of(RegistrationPage found, Caller caller) {
        return new RegistrationPageView(
                found.items().stream().map(details -> RegistrationView.of(details, caller)).toList(),
                found.workshops(), found.paging().page(),
                found.paging().pagesOf(found.total()), found.total(), found.partial());
    }
}
