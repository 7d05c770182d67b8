package fr.raict.agenda.invitations.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.invitations.application.Briefing;
import fr.raict.agenda.invitations.application.InvitationAnnouncements;
import fr.raict.agenda.invitations.application.Invitations;
import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.invitations.domain.InvitationChange;
import fr.raict.agenda.invitations.domain.InvitationRefused.InvitationUnknown;
import fr.raict.agenda.invitations.domain.InvitationRefused.StaleEdit;
import fr.raict.agenda.invitations.domain.InvitationState;
import fr.raict.platform.aggregates.AggregateStore;
import fr.raict.platform.aggregates.EditedAggregates;
import fr.raict.platform.aggregates.SeenVersion;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;

/** One document per invitation. */
@Repository
class MongoInvitations implements Invitations {

    private final EditedAggregates<Invitation, InvitationDocument> invitations;
    private final InvitationAnnouncements announcements;

    MongoInvitations(AggregateStore store, InvitationAnnouncements announcements) {
        this.invitations = store.edited(InvitationDocument.class, InvitationUnknown::new, StaleEdit::new);
        this.announcements = announcements;
    }

    @Override
    public Optional<Invitation> find(UUID invitation) { return invitations.find(invitation); }

    @Override
    public Invitation inVersion(UUID invitation, SeenVersion seen) { return invitations.inVersion(invitation, seen); }

    @Override
    public List<Invitation> ofWorkshops(Collection<UUID> workshops) {
        return invitations.matching(where("workshop").in(workshops));
    }

    @Override
    public List<Invitation> ofEdition(UUID edition) { return invitations.matching(where("edition").is(edition)); }

    @Override
    public List<Invitation> ofExpert(UUID expert) { return invitations.matching(where("expert").is(expert)); }

    @Override
    public List<Invitation> overdue(Instant now) {
        return invitations.matching(
                where("state.status").is(InvitationState.Status.SENT).and("answerBefore").lte(now));
    }

    @Override
    public Invitation save(InvitationChange change, Briefing briefing) {
        return invitations.save(InvitationDocument.of(change.invitation()),
                sequence -> announcements.of(change, briefing, sequence, writes(change.invitation())));
    }

    @Override
    public Invitation saveOnce(Invitation first) {
        return invitations.saveOnce(InvitationDocument.of(first), _ -> List.of());
    }

    @Override
    public void remove(Invitation draft) {
        invitations.remove(InvitationDocument.of(draft), Map.of(), _ -> List.of());
    }

    private long writes(Invitation changed) {
        return 1 + changed.version() + ofWorkshop(changed.workshop()).stream()
                .filter(other -> other.expert().equals(changed.expert()) && !other.id().equals(changed.id()))
                .mapToLong(Invitation::version).sum();
    }
}
