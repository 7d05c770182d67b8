package fr.raict.agenda.invitations.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.experts.application.FindExperts;
import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.invitations.domain.InvitationRefused.InvitationUnknown;
import fr.raict.agenda.workshops.application.FindWorkshops;
import fr.raict.platform.undelivered.UndeliveredMails;
import org.springframework.stereotype.Service;

import static java.util.Objects.requireNonNull;

/** Shows invitations to organisers. */
@Service
public class FindInvitations {

    private final Invitations invitations;
    private final FindExperts experts;
    private final FindWorkshops workshops;
    private final UndeliveredMails undeliveredMails;

    FindInvitations(Invitations invitations, FindExperts experts, FindWorkshops workshops,
            UndeliveredMails undeliveredMails) {
        this.invitations = invitations;
        this.experts = experts;
        this.workshops = workshops;
        this.undeliveredMails = undeliveredMails;
    }

    /** In order of their life, then by deadline. */
    public List<InvitationDetails> ofEdition(UUID edition) {
        return details(edition, invitations.ofEdition(edition));
    }

    public List<InvitationDetails> ofWorkshop(UUID workshop) {
        return details(workshops.sheet(workshop).edition(), invitations.ofWorkshop(workshop));
    }

    public InvitationDetails one(UUID invitation) {
        var found = invitations.find(invitation).orElseThrow(InvitationUnknown::new);
        var undelivered = undeliveredMails.about(List.of(invitation));
        return new InvitationDetails(found, experts.sheet(found.expert()), workshops.sheet(found.workshop()),
                Optional.ofNullable(undelivered.get(invitation)));
    }

    private List<InvitationDetails> details(UUID edition, List<Invitation> found) {
        var expertsById = experts.sheets();
        var workshopsById = workshops.sheets(edition);
        var undelivered = undeliveredMails.about(found.stream().map(Invitation::id).toList());
        return found.stream()
                .sorted(Comparator.comparing((Invitation invitation) -> invitation.state().status())
                        .thenComparing(Invitation::answerBefore))
                .map(invitation -> new InvitationDetails(invitation,
                        requireNonNull(expertsById.get(invitation.expert())),
                        requireNonNull(workshopsById.get(invitation.workshop())),
                        Optional.ofNullable(undelivered.get(invitation.id()))))
                .toList();
    }
}
