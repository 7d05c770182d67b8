package fr.raict.agenda.invitations.application;

import fr.raict.agenda.editions.domain.EditionDetails;
import fr.raict.agenda.experts.domain.ExpertDetails;
import fr.raict.agenda.invitations.domain.ToldWorkshop;
import fr.raict.agenda.workshops.domain.WorkshopSnapshot;

/** Who is invited to what: the invitation itself keeps only their ids. */
public record Briefing(ExpertDetails expert, WorkshopSnapshot workshop, EditionDetails edition) {

    /** What the expert is told of it. */
    public ToldWorkshop telling() {
        var details = workshop.details();
        return new ToldWorkshop(details.title(), details.mode(), details.link(), workshop.roomAndSlot().orElse(null));
    }
}
