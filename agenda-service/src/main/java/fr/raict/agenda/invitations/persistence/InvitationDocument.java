package fr.raict.agenda.invitations.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.agenda.invitations.domain.AnswerLinks;
import fr.raict.agenda.invitations.domain.AskedSession;
import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.invitations.domain.LinkSecret;
import fr.raict.agenda.invitations.domain.SessionRole;
import fr.raict.agenda.versions.FieldHistory;
import fr.raict.platform.outbox.AggregateDocument;
import fr.raict.platform.outbox.OutboxEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An invitation as stored. Of a link's secret there is only the hash, but for the outbox until the mail's event is sent.
 *
 * @param asked absent while the expert was told of no place
 * @param eventSequence events raised so far
 */
@Document(InvitationDocument.COLLECTION)
record InvitationDocument(@Id UUID id, @Version long version, @Indexed UUID edition, @Indexed UUID workshop,
        UUID expert, SessionRole role, String message, Instant answerBefore, StateFields state, List<Link> links,
        AskedSession.@Nullable Placed asked, long eventSequence, FieldHistory history,
        List<OutboxEntry> outbox) implements AggregateDocument<InvitationDocument> {

    static final String COLLECTION = "invitations";

    /** A link that was sent. */
    record Link(String hash, Instant issuedAt) {
    }

    static InvitationDocument of(Invitation invitation, long eventSequence, FieldHistory history,
            List<OutboxEntry> outbox) {
        var links = invitation.links().issued().stream().map(link -> new Link(link.hash().value(), link.issuedAt()))
                .toList();
        var asked = switch (invitation.asked()) {
            case AskedSession.Unplaced _ -> null;
            case AskedSession.Placed placed -> placed;
        };
        return new InvitationDocument(invitation.id(), invitation.version(), invitation.edition(),
                invitation.workshop(), invitation.expert(), invitation.role(), invitation.message(),
                invitation.answerBefore(), StateFields.of(invitation.state()), links, asked, eventSequence, history,
                outbox);
    }

    /** The document that replaces this one. */
    InvitationDocument next(Invitation invitation, long sequence) {
        var next = of(invitation, sequence, history, outbox);
        return of(invitation, sequence, history.advance(fields(), next.fields(), version + 1), outbox);
    }

    Invitation toInvitation() {
        var issued = links.stream()
                .map(link -> new AnswerLinks.Link(new LinkSecret.Hash(link.hash()), link.issuedAt())).toList();
        return new Invitation(id, version, edition, workshop, expert, role, message, answerBefore, state.toState(),
                new AnswerLinks(issued), asked == null ? new AskedSession.Unplaced() : asked);
    }

    /** What a client sees of it, by the names that the API gives. */
    private Map<String, Object> fields() {
        return Map.of("role", role, "message", message, "answerBefore", answerBefore, "state", state.status(),
                "sentAt", links.stream().map(Link::issuedAt).toList());
    }

    @Override
    public InvitationDocument withOutbox(List<OutboxEntry> entries) {
        return new InvitationDocument(id, version, edition, workshop, expert, role, message, answerBefore, state, links,
                asked, eventSequence, history, entries);
    }
}
