package fr.raict.agenda.invitations.application;

import fr.raict.agenda.editions.domain.EditionDetails;
import fr.raict.agenda.experts.domain.ExpertDetails;
import fr.raict.agenda.invitations.domain.AskedSession;
import fr.raict.agenda.workshops.domain.WorkshopSnapshot;

/** Who is invited to what: the invitation itself keeps only their ids. */
public record Briefing(ExpertDetails expert, WorkshopSnapshot workshop, EditionDetails edition) {

    /** Where and when the expert would take part. */
    AskedSession session() {
        return workshop.roomAndSlot().<AskedSession>map(at -> new AskedSession.Scheduled(at.room().id(),
                at.slot().startsAt(), at.slot().endsAt())).orElseGet(AskedSession.Unscheduled::new);
    }
}
