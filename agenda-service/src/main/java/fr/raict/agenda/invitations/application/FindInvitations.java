package fr.raict.agenda.invitations.application;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.agenda.editions.application.FindEditions;
import fr.raict.agenda.editions.domain.EditionDetails;
import fr.raict.agenda.experts.application.FindExperts;
import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.invitations.domain.InvitationRefused.InvitationUnknown;
import fr.raict.agenda.invitations.domain.InvitationState;
import fr.raict.agenda.workshops.application.FindWorkshops;
import fr.raict.agenda.workshops.domain.WorkshopSnapshot;
import fr.raict.platform.undelivered.UndeliveredMails;
import fr.raict.values.FrenchOrder;
import org.springframework.stereotype.Service;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

/** Shows invitations to organisers. */
@Service
public class FindInvitations {

    private final Invitations invitations;
    private final FindExperts experts;
    private final FindWorkshops workshops;
    private final FindEditions editions;
    private final UndeliveredMails undeliveredMails;

    FindInvitations(Invitations invitations, FindExperts experts, FindWorkshops workshops, FindEditions editions,
            UndeliveredMails undeliveredMails) {
        this.invitations = invitations;
        this.experts = experts;
        this.workshops = workshops;
        this.editions = editions;
        this.undeliveredMails = undeliveredMails;
    }

    /** In order of their life, then by deadline and name. */
    public List<ShownInvitation> ofEdition(UUID edition) {
        var found = editions.one(edition);
        return shown(invitations.ofEdition(edition), workshops.snapshots(found), found.details());
    }

    /** In order of their life, then by deadline and name. */
    public List<ShownInvitation> ofWorkshop(UUID workshop) {
        var found = workshops.snapshot(workshop);
        return ofWorkshop(found, editions.one(found.edition()).details());
    }

    /** For who has read the workshop and its edition. */
    public List<ShownInvitation> ofWorkshop(WorkshopSnapshot workshop, EditionDetails edition) {
        return shown(invitations.ofWorkshop(workshop.id()), Map.of(workshop.id(), workshop), edition);
    }

    public ShownInvitation one(UUID invitation) {
        var found = invitations.find(invitation).orElseThrow(InvitationUnknown::new);
        var workshop = workshops.snapshot(found.workshop());
        return shown(List.of(found), Map.of(workshop.id(), workshop), editions.one(found.edition()).details())
                .getFirst();
    }

    /** How many are in which state; a state without any is absent. */
    public Map<InvitationState.Status, Long> countByState(UUID edition) {
        return invitations.ofEdition(edition).stream().collect(groupingBy(invitation -> invitation.state().status(),
                () -> new EnumMap<>(InvitationState.Status.class), counting()));
    }

    private List<ShownInvitation> shown(List<Invitation> found, Map<UUID, WorkshopSnapshot> to,
            EditionDetails edition) {
        var invited = experts.details(found.stream().map(Invitation::expert).toList());
        var undelivered = undeliveredMails.about(found.stream().map(Invitation::id).toList());
        return found.stream()
                .sorted(Comparator.comparing((Invitation invitation) -> invitation.state().status())
                        .thenComparing(Invitation::answerBefore).thenComparing(FrenchOrder.of(
                                invitation -> requireNonNull(invited.get(invitation.expert())).sortName())))
                .map(invitation -> new ShownInvitation(invitation,
                        new Briefing(requireNonNull(invited.get(invitation.expert())),
                                requireNonNull(to.get(invitation.workshop())), edition),
                        undelivered.get(invitation.id())))
                .toList();
    }
}
