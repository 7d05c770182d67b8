package fr.raict.agenda.workshops.application;

import java.time.Clock;
import java.util.UUID;

import fr.raict.agenda.editions.application.FindEditions;
import fr.raict.agenda.workshops.domain.RoomAndSlot;
import fr.raict.agenda.workshops.domain.Workshop;
import fr.raict.agenda.workshops.domain.WorkshopDetails;
import fr.raict.agenda.workshops.domain.WorkshopRefused.EditionNotPublic;
import fr.raict.agenda.workshops.domain.WorkshopRefused.EditionOver;
import fr.raict.agenda.workshops.domain.WorkshopRefused.NotADraft;
import fr.raict.agenda.workshops.domain.WorkshopRefused.WorkshopInUse;
import fr.raict.platform.aggregates.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Drafts a workshop, changes what it is about, gives it a place in the schedule and leads it through its life. */
@Service
public class PlanWorkshop {

    private final Workshops workshops;
    private final InvitedExperts invited;
    private final FindEditions editions;
    private final Clock clock;

    PlanWorkshop(Workshops workshops, InvitedExperts invited, FindEditions editions, Clock clock) {
        this.workshops = workshops;
        this.invited = invited;
        this.editions = editions;
        this.clock = clock;
    }

    /** @param id the same for the same request sent again, which changes nothing */
    public Workshop draft(UUID id, UUID edition, WorkshopDetails details) {
        if (!editions.one(edition).status().isEditable()) {
            throw new EditionOver();
        }
        var drafted = workshops.saveOnce(Workshop.draft(id, edition, details, clock.instant()));
        if (!editions.exists(edition)) { // it was removed at this very moment
            workshops.remove(drafted);
            throw new EditionOver();
        }
        return drafted;
    }

    public Workshop edit(UUID workshop, SeenVersion seen, WorkshopDetails details) {
        return workshops.save(workshops.inVersion(workshop, seen).edit(details, clock.instant()));
    }

    /**
     * Gives it a room and a slot of its edition, or others; a remote one only a slot. Conflicts are shown, not refused.
     *
     * @param room null for none
     */
    public Workshop place(UUID workshop, SeenVersion seen, @Nullable UUID room, UUID slot) {
        var found = workshops.inVersion(workshop, seen);
        var at = RoomAndSlot.of(editions.one(found.edition()), room, slot);
        return workshops.save(found.place(at, clock.instant()));
    }

    public Workshop unplace(UUID workshop, SeenVersion seen) {
        return workshops.save(workshops.inVersion(workshop, seen).unplace(clock.instant()));
    }

    /** Only in an edition that is public and not over. */
    public Workshop publish(UUID workshop, SeenVersion seen) {
        var found = workshops.inVersion(workshop, seen);
        var published = found.publish(clock.instant());
        var status = editions.one(found.edition()).status();
        if (!status.isPublic() || !status.isEditable()) {
            throw new EditionNotPublic();
        }
        return workshops.save(published);
    }

    /** @param reason that everybody is told */
    public Workshop cancel(UUID workshop, SeenVersion seen, String reason) {
        return workshops.save(workshops.inVersion(workshop, seen).cancel(reason, clock.instant()));
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
