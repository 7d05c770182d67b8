package fr.raict.agenda.invitations.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.agenda.experts.application.FindExperts;
import fr.raict.agenda.experts.domain.ExpertDetails;
import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.invitations.domain.InvitationState;
import fr.raict.agenda.workshops.application.Speakers;
import fr.raict.values.FrenchOrder;
import org.springframework.stereotype.Service;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** The speakers of workshops are the experts with an active invitation, by name. */
@Service
class InvitedSpeakers implements Speakers {

    private final Invitations invitations;
    private final FindExperts experts;

    InvitedSpeakers(Invitations invitations, FindExperts experts) {
        this.invitations = invitations;
        this.experts = experts;
    }

    @Override
    public Map<UUID, List<Speaker>> of(Collection<UUID> workshops) {
        var active = invitations.ofWorkshops(workshops).stream().filter(Invitation::isActive).toList();
        var invited = experts.details(active.stream().map(Invitation::expert).toList());
        return active.stream()
                .sorted(FrenchOrder.of(invitation -> requireNonNull(invited.get(invitation.expert())).sortName()))
                .collect(groupingBy(Invitation::workshop, mapping(
                        invitation -> speaker(invitation, requireNonNull(invited.get(invitation.expert()))),
                        toList())));
    }

    private static Speaker speaker(Invitation invitation, ExpertDetails expert) {
        return new Speaker(invitation.expert(), expert.fullName(), expert.organisation(), invitation.role(),
                invitation.state() instanceof InvitationState.Accepted);
    }
}
