package fr.raict.agenda.programme.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.agenda.editions.application.FindEditions;
import fr.raict.agenda.editions.application.FindEditions.ListedEdition;
import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.invitations.application.FindInvitations;
import fr.raict.agenda.invitations.domain.InvitationState;
import fr.raict.agenda.workshops.application.FindWorkshops;
import fr.raict.agenda.workshops.application.ShownWorkshop;
import org.springframework.stereotype.Service;

/** Shows organisers how far an edition is. */
@Service
public class ShowOverview {

    private final FindEditions editions;
    private final FindWorkshops workshops;
    private final FindInvitations invitations;

    ShowOverview(FindEditions editions, FindWorkshops workshops, FindInvitations invitations) {
        this.editions = editions;
        this.workshops = workshops;
        this.invitations = invitations;
    }

    /**
     * @param editions all there are, newest first
     * @param workshops all of the edition, in the order of the programme
     * @param invitations how many are in which state; a state without any is absent
     */
    public record Overview(EditionSnapshot edition, List<EditionSnapshot> editions, List<ShownWorkshop> workshops,
            Map<InvitationState.Status, Long> invitations) {
    }

    public Overview of(UUID edition) { return of(editions.one(edition)); }

    /** Of the current edition; while nothing is public, of the newest draft. */
    public Overview ofCurrent() {
        return of(editions.currentOrNewest());
    }

    private Overview of(EditionSnapshot edition) {
        return new Overview(edition, editions.all(true).stream().map(ListedEdition::edition).toList(),
                workshops.all(edition), invitations.countByState(edition.id()));
    }
}
