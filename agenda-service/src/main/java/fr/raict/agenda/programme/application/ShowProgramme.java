package fr.raict.agenda.programme.application;

import java.util.List;
import java.util.UUID;

import fr.raict.agenda.editions.application.FindEditions;
import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.workshops.application.FindWorkshops;
import fr.raict.agenda.workshops.application.ShownWorkshop;
import org.springframework.stereotype.Service;

/** Shows what is public: published, held and cancelled workshops of an edition that is no draft. */
@Service
public class ShowProgramme {

    private final FindEditions editions;
    private final FindWorkshops workshops;

    ShowProgramme(FindEditions editions, FindWorkshops workshops) {
        this.editions = editions;
        this.workshops = workshops;
    }

    /** An edition with workshops in the order in which they take place. */
    public record Programme(EditionSnapshot edition, List<ShownWorkshop> workshops) {
    }

    /** @param organiser whether a draft edition may be shown */
    public Programme of(UUID edition, boolean organiser) {
        return of(editions.one(edition, organiser));
    }

    public Programme ofCurrent() { return of(editions.current()); }

    public Programme ofWorkshop(UUID workshop) {
        var found = workshops.publishedOne(workshop);
        return new Programme(found.edition(), List.of(found));
    }

    private Programme of(EditionSnapshot edition) { return new Programme(edition, workshops.published(edition)); }
}
