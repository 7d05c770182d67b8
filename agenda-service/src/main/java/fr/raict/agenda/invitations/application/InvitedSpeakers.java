package fr.raict.agenda.invitations.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.agenda.experts.application.ExpertSheet;
import fr.raict.agenda.experts.application.FindExperts;
import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.invitations.domain.InvitationState;
import fr.raict.agenda.workshops.application.Speakers;
import org.springframework.stereotype.Service;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** The speakers of workshops are the experts with an active invitation. */
@Service
class InvitedSpeakers implements Speakers {

    private final Invitations invitations;
    private final FindExperts experts;

    InvitedSpeakers(Invitations invitations, FindExperts experts) {
        this.invitations = invitations;
        this.experts = experts;
    }

    @Override
    public List<Speaker> of(UUID workshop) {
        return invitations.ofWorkshop(workshop).stream().filter(Invitation::isActive)
                .map(invitation -> speaker(invitation, experts.sheet(invitation.expert()))).toList();
    }

    @Override
    public Map<UUID, List<Speaker>> ofEdition(UUID edition) {
        var known = experts.sheets();
        return invitations.ofEdition(edition).stream().filter(Invitation::isActive)
                .collect(groupingBy(Invitation::workshop, mapping(
                        invitation -> speaker(invitation, requireNonNull(known.get(invitation.expert()))), toList())));
    }

    private static Speaker speaker(Invitation invitation, ExpertSheet expert) {
        return new Speaker(expert.id(), expert.fullName(), expert.organisation(), invitation.role().name(),
                invitation.state() instanceof InvitationState.Accepted);
    }
}
