package fr.raict.agenda.workshops.application;

import java.time.Clock;
import java.util.UUID;

import fr.raict.agenda.editions.application.FindEditions;
import fr.raict.agenda.workshops.domain.Workshop;
import fr.raict.agenda.workshops.domain.WorkshopDetails;
import fr.raict.agenda.workshops.domain.WorkshopRefused.EditionOver;
import fr.raict.agenda.workshops.domain.WorkshopRefused.NotADraft;
import fr.raict.agenda.workshops.domain.WorkshopRefused.WorkshopInUse;
import fr.raict.platform.aggregates.SeenVersion;
import org.springframework.stereotype.Service;

/** Drafts a workshop, changes what it is about and removes a draft. */
@Service
public class EditWorkshop {

    private final Workshops workshops;
    private final InvitedExperts invited;
    private final FindEditions editions;
    private final Clock clock;

    EditWorkshop(Workshops workshops, InvitedExperts invited, FindEditions editions, Clock clock) {
        this.workshops = workshops;
        this.invited = invited;
        this.editions = editions;
        this.clock = clock;
    }

    /** @param id the same for the same request sent again, which changes nothing */
    public Workshop draft(UUID id, UUID edition, WorkshopDetails details) {
        requireEditable(edition);
        var drafted = workshops.saveOnce(Workshop.draft(id, edition, details, clock.instant()));
        if (!editions.exists(edition)) { // it was removed at this very moment
            workshops.remove(drafted);
            throw new EditionOver();
        }
        return drafted;
    }

    private void requireEditable(UUID edition) {
        if (!editions.one(edition).status().isEditable()) {
            throw new EditionOver();
        }
    }

    public Workshop edit(UUID workshop, SeenVersion seen, WorkshopDetails details) {
        return workshops.save(workshops.inVersion(workshop, seen).edit(details, clock.instant()));
    }

    /** Only a draft to which nobody is invited. An invitation drafted at this very moment goes with it. */
    public void remove(UUID workshop, SeenVersion seen) {
        var found = workshops.inVersion(workshop, seen);
        if (!found.isDraft()) {
            throw new NotADraft();
        }
        var experts = invited.to(workshop);
        if (!experts.isEmpty()) {
            throw new WorkshopInUse(experts);
        }
        workshops.remove(found);
        invited.discardDrafts(workshop);
    }
}
