package fr.raict.registration.lists.application;

import java.util.Optional;
import java.util.UUID;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Caller;
import fr.raict.registration.lists.application.SelectRegistrations.Selection;
import fr.raict.registration.profiles.domain.ProfileFilter;
import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/** Shows organisers, and other systems that read, the registrations of an edition or a workshop, a page at a time. */
@Service
public class ListRegistrations {

    private final ViewAvailability viewAvailability;
    private final SelectRegistrations select;
    private final PageOfRegistrations pages;

    ListRegistrations(ViewAvailability viewAvailability, SelectRegistrations select, PageOfRegistrations pages) {
        this.viewAvailability = viewAvailability;
        this.select = select;
        this.pages = pages;
    }

    /**
     * What the list is narrowed to.
     *
     * @param authority its code
     * @param participant the one person whose registrations they are, whatever the words
     * @param profile of the authority
     * @param words which all begin a word of the person's name or address or of the authority's name
     */
    public record Filter(Optional<Registration.State> state, Optional<String> authority, Optional<UUID> participant,
            ProfileFilter profile, String words) {
    }

    /** The latest first; those of one authority as its delegates see them, in the order of the programme. */
    public RegistrationPage ofEdition(UUID edition, Filter filter, Paging paging, Caller caller) {
        return page(select.ofEdition(new EditionId(edition), filter, paging), caller);
    }

    /** In order of arrival, with the seats beside; refused when there is no such workshop. */
    public RegistrationPage ofWorkshop(UUID workshop, Filter filter, Paging paging, Caller caller) {
        var id = new WorkshopId(workshop);
        var summary = viewAvailability.summary(id);
        return page(select.ofWorkshop(summary.workshop().edition(), id, filter, paging), caller)
                .with(viewAvailability.inProgramme(summary));
    }

    private RegistrationPage page(Selection selection, Caller caller) {
        var page = pages.of(selection.query(), caller.subject());
        var shown = caller.organiser() ? page : page.forReaders();
        return selection.partial() ? shown.partially() : shown;
    }
}
