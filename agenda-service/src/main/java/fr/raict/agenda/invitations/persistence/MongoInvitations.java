package fr.raict.agenda.invitations.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.invitations.application.Briefing;
import fr.raict.agenda.invitations.application.Invitations;
import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.invitations.domain.InvitationChange;
import fr.raict.agenda.invitations.domain.InvitationRefused.InvitationUnknown;
import fr.raict.agenda.invitations.domain.InvitationRefused.StaleEdit;
import fr.raict.agenda.invitations.domain.InvitationState;
import fr.raict.agenda.versions.FieldHistory;
import fr.raict.agenda.versions.SeenVersion;
import fr.raict.platform.outbox.AggregateStore;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/** Writes an invitation and the event that has its mail written in one update. */
@Repository
class MongoInvitations implements Invitations {

    private final MongoOperations mongo;
    private final AggregateStore store;
    private final InvitationEvents events;

    MongoInvitations(MongoOperations mongo, AggregateStore store, InvitationEvents events) {
        this.mongo = mongo;
        this.store = store;
        this.events = events;
    }

    @Override
    public Optional<Invitation> find(UUID invitation) {
        return document(invitation).map(InvitationDocument::toInvitation);
    }

    @Override
    public Invitation inVersion(UUID invitation, SeenVersion seen) {
        return documentIn(invitation, seen).toInvitation();
    }

    @Override
    public List<Invitation> ofWorkshop(UUID workshop) { return matching(where("workshop").is(workshop)); }

    @Override
    public List<Invitation> ofEdition(UUID edition) { return matching(where("edition").is(edition)); }

    @Override
    public List<Invitation> overdue(Instant now) {
        return matching(where("state.status").is(InvitationState.Status.SENT).and("answerBefore").lte(now));
    }

    private List<Invitation> matching(Criteria criteria) {
        return mongo.find(query(criteria), InvitationDocument.class).stream().map(InvitationDocument::toInvitation)
                .toList();
    }

    @Override
    public Invitation save(InvitationChange change, Briefing briefing) {
        var invitation = change.invitation();
        var decidedOn = new SeenVersion(invitation.version());
        var before = invitation.version() == 0
                ? InvitationDocument.of(invitation, 0, FieldHistory.NONE, List.of())
                : documentIn(invitation.id(), decidedOn);
        var raised = events.of(change, briefing, before.eventSequence() + 1);
        try {
            return store.save(before.next(invitation, before.eventSequence() + raised.size()), raised).toInvitation();
        } catch (OptimisticLockingFailureException _) {
            throw stale(document(invitation.id()).orElseThrow(InvitationUnknown::new), decidedOn);
        }
    }

    private Optional<InvitationDocument> document(UUID invitation) {
        return Optional.ofNullable(mongo.findById(invitation, InvitationDocument.class));
    }

    private InvitationDocument documentIn(UUID invitation, SeenVersion seen) {
        var document = document(invitation).orElseThrow(InvitationUnknown::new);
        if (document.version() != seen.value()) throw stale(document, seen);
        return document;
    }

    private static StaleEdit stale(InvitationDocument current, SeenVersion seen) {
        return new StaleEdit(current.toInvitation(), current.history().since(seen));
    }
}
