package fr.raict.agenda.invitations.application;

import java.util.UUID;

import fr.raict.agenda.editions.application.FindEditions;
import fr.raict.agenda.experts.application.FindExperts;
import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.workshops.application.FindWorkshops;
import org.springframework.stereotype.Component;

/** Gathers what other features know about an invitation. */
@Component
class Briefings {

    private final FindExperts experts;
    private final FindWorkshops workshops;
    private final FindEditions editions;

    Briefings(FindExperts experts, FindWorkshops workshops, FindEditions editions) {
        this.experts = experts;
        this.workshops = workshops;
        this.editions = editions;
    }

    Briefing of(Invitation invitation) { return of(invitation.workshop(), invitation.expert()); }

    /** Whether none of those it is about was removed. */
    boolean exist(Invitation invitation) {
        return experts.exists(invitation.expert()) && workshops.exists(invitation.workshop());
    }

    Briefing of(UUID workshop, UUID expert) {
        var found = workshops.snapshot(workshop);
        return new Briefing(experts.details(expert), found, editions.one(found.edition()).details());
    }
}
