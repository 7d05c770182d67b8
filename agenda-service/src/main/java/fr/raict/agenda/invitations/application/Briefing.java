package fr.raict.agenda.invitations.application;

import java.util.Optional;

import fr.raict.agenda.editions.application.EditionSheet;
import fr.raict.agenda.experts.application.ExpertSheet;
import fr.raict.agenda.invitations.domain.AskedSession;
import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.workshops.application.WorkshopSheet;

/** Who is invited to what: the invitation itself keeps only their ids. */
public record Briefing(ExpertSheet expert, WorkshopSheet workshop, EditionSheet edition) {

    InvitationDetails about(Invitation invitation) {
        return new InvitationDetails(invitation, expert, workshop, Optional.empty());
    }

    /** Where and when the expert would take part. */
    AskedSession session() {
        var place = workshop.place();
        return place == null ? new AskedSession.Unplaced()
                : new AskedSession.Placed(place.room(), place.startsAt(), place.endsAt());
    }
}
