package fr.raict.agenda.invitations.application;

import fr.raict.agenda.editions.domain.EditionDetails;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.experts.domain.ExpertDetails;
import fr.raict.agenda.invitations.domain.AskedSession;
import fr.raict.agenda.invitations.domain.ToldWorkshop;
import fr.raict.agenda.workshops.domain.WorkshopSnapshot;

/** Who is invited to what: the invitation itself keeps only their ids. */
public record Briefing(ExpertDetails expert, WorkshopSnapshot workshop, EditionDetails edition) {

    /** Where and when the expert would take part. */
    AskedSession session() {
        return workshop.roomAndSlot()
                .<AskedSession>map(at -> new AskedSession.Scheduled(at.inRoom().map(Room::id).orElse(null),
                        at.slot().startsAt(), at.slot().endsAt()))
                .orElseGet(AskedSession.Unscheduled::new);
    }

    /** What the expert is told of it. */
    public ToldWorkshop telling() {
        var details = workshop.details();
        return new ToldWorkshop(details.title(), details.mode(), details.link(), workshop.roomAndSlot().orElse(null));
    }
}
