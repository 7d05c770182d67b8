package fr.raict.agenda.invitations.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.agenda.experts.application.FindExperts;
import fr.raict.agenda.experts.domain.ExpertDetails;
import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.workshops.application.InvitedExperts;
import fr.raict.agenda.workshops.application.InvitedExperts.Speaker;
import fr.raict.values.FrenchOrder;
import org.springframework.stereotype.Service;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** Every invitation keeps its workshop, also one that was declined or withdrawn: an expert may know of it. */
@Service
class InvitationsToWorkshops implements InvitedExperts {

    private final Invitations invitations;
    private final FindExperts experts;

    InvitationsToWorkshops(Invitations invitations, FindExperts experts) {
        this.invitations = invitations;
        this.experts = experts;
    }

    @Override
    public List<String> to(UUID workshop) {
        var invited = invitations.ofWorkshop(workshop).stream().map(Invitation::expert).toList();
        return experts.details(invited).values().stream().map(ExpertDetails::fullName).toList();
    }

    /** Those with an active invitation, by name. */
    @Override
    public Map<UUID, List<Speaker>> speakers(Collection<UUID> workshops) {
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
                invitation.hasAccepted());
    }

    @Override
    public void discardDrafts(UUID workshop) {
        invitations.ofWorkshop(workshop).stream().filter(Invitation::isDraft).forEach(invitations::remove);
    }
}
