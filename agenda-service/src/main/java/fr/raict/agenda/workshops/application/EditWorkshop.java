package fr.raict.agenda.workshops.application;

import java.time.Clock;
import java.util.UUID;

import fr.raict.agenda.editions.application.FindEditions;
import fr.raict.agenda.workshops.domain.Workshop;
import fr.raict.agenda.workshops.domain.WorkshopDetails;
import fr.raict.agenda.workshops.domain.WorkshopRefused.EditionOver;
import fr.raict.platform.aggregates.SeenVersion;
import org.springframework.stereotype.Service;
import org.springframework.util.IdGenerator;

/** Drafts a workshop and changes what it is about. */
@Service
public class EditWorkshop {

    private final Workshops workshops;
    private final FindEditions editions;
    private final IdGenerator ids;
    private final Clock clock;

    EditWorkshop(Workshops workshops, FindEditions editions, IdGenerator ids, Clock clock) {
        this.workshops = workshops;
        this.editions = editions;
        this.ids = ids;
        this.clock = clock;
    }

    public Workshop draft(UUID edition, WorkshopDetails details) {
        if (!editions.one(edition).status().isEditable()) {
            throw new EditionOver();
        }
        return workshops.save(Workshop.draft(ids.generateId(), edition, details, clock.instant()));
    }

    public Workshop edit(UUID workshop, SeenVersion seen, WorkshopDetails details) {
        return workshops.save(workshops.inVersion(workshop, seen).edit(details, clock.instant()));
    }
}
