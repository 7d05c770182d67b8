package fr.raict.agenda.invitations.application;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raict.agenda.experts.application.Engagements;
import fr.raict.agenda.experts.domain.ExpertDetails;
import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.invitations.domain.InvitationState.Declined;
import fr.raict.agenda.workshops.application.FindWorkshops;
import org.springframework.stereotype.Service;

/** Every invitation keeps its expert, also one that was declined or withdrawn: its history names them. */
@Service
class InvitationsOfExperts implements Engagements {

    private final Invitations invitations;
    private final FindWorkshops workshops;
    private final Briefings briefings;

    InvitationsOfExperts(Invitations invitations, FindWorkshops workshops, Briefings briefings) {
        this.invitations = invitations;
        this.workshops = workshops;
        this.briefings = briefings;
    }

    @Override
    public List<String> of(UUID expert) {
        return invitations.ofExpert(expert).stream().map(Invitation::workshop).distinct()
                .map(workshop -> workshops.snapshot(workshop).details().title()).toList();
    }

    @Override
    public void discardDrafts(UUID expert) {
        invitations.ofExpert(expert).stream().filter(Invitation::isDraft).forEach(invitations::remove);
    }

    @Override
    public List<Engagement> inDetail(UUID expert) {
        return invitations.ofExpert(expert).stream()
                .map(each -> new Engagement(each.id(), workshops.snapshot(each.workshop()).details().title(),
                        each.role().name(), each.state().status().name(), words(each)))
                .toList();
    }

    private static String words(Invitation invitation) {
        var answer = invitation.state() instanceof Declined declined
                ? Stream.of(declined.reason(), declined.substitute())
                : Stream.<String>empty();
        return Stream.concat(Stream.of(invitation.message()), answer).filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void forget(UUID expert) {
        invitations.ofExpert(expert).stream().map(Invitation::id).forEach(this::forgetExpertOf);
    }

    /** What is told of it names nobody any more. */
    private void forgetExpertOf(UUID invitation) {
        Retry.whenStale(() -> invitations.find(invitation).map(found -> {
            var known = briefings.of(found);
            var briefing = new Briefing(ExpertDetails.erased(found.expert()), known.workshop(), known.edition());
            return invitations.save(found.expertErased(known.workshop().isOver()), briefing);
        }));
    }
}
