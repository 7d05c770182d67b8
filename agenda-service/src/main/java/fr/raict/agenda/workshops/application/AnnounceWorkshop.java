package fr.raict.agenda.workshops.application;

import java.time.Clock;
import java.util.UUID;

import fr.raict.agenda.editions.application.FindEditions;
import fr.raict.agenda.workshops.domain.Workshop;
import fr.raict.agenda.workshops.domain.WorkshopRefused.EditionNotPublic;
import fr.raict.platform.aggregates.SeenVersion;
import org.springframework.stereotype.Service;

/** Publishes a workshop of a public edition, or tells everybody that it will not take place. */
@Service
public class AnnounceWorkshop {

    private final Workshops workshops;
    private final FindEditions editions;
    private final Clock clock;

    AnnounceWorkshop(Workshops workshops, FindEditions editions, Clock clock) {
        this.workshops = workshops;
        this.editions = editions;
        this.clock = clock;
    }

    public Workshop publish(UUID workshop, SeenVersion seen) {
        var found = workshops.inVersion(workshop, seen);
        var published = found.publish(clock.instant());
        var status = editions.one(found.edition()).status();
        if (!status.isPublic() || !status.isEditable()) {
            throw new EditionNotPublic();
        }
        return workshops.save(published);
    }

    public Workshop cancel(UUID workshop, SeenVersion seen, String reason) {
        return workshops.save(workshops.inVersion(workshop, seen).cancel(reason, clock.instant()));
    }
}
