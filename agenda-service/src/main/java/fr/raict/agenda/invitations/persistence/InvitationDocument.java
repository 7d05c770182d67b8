package fr.raict.agenda.invitations.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.agenda.invitations.domain.AnswerLinks;
import fr.raict.agenda.invitations.domain.AnswerLinks.Link;
import fr.raict.agenda.invitations.domain.AskedSession;
import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.invitations.domain.ToldWorkshop;
import fr.raict.agenda.workshops.domain.SessionRole;
import fr.raict.platform.aggregates.EditedDocument;
import fr.raict.platform.aggregates.Trail;
import fr.raict.platform.privacy.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;
import org.springframework.data.mongodb.core.mapping.Unwrapped.OnEmpty;

/**
 * An invitation as stored. Of a link's secret there is only the hash, but for the outbox until the mail's event is
 * sent.
 *
 * @param asked absent while the expert was told of no room and time
 * @param told absent until the expert was told anything, and in what was stored before it mattered
 */
@PersonalData(of = "experts", what = "what was written to them, and what they answered", purpose = "inviting them", kept = "as long as the edition", erasure = "the answer stays without words; what is ahead is withdrawn")
@Document("invitations")
record InvitationDocument(@Id UUID id, @Version long version, @Indexed UUID edition, @Indexed UUID workshop,
        UUID expert, SessionRole role, String message, Instant answerBefore, StateFields state, List<Link> links,
        @Nullable AskedSession asked, @Nullable ToldWorkshop told,
        @Unwrapped(onEmpty = OnEmpty.USE_EMPTY) Trail trail) implements EditedDocument<Invitation, InvitationDocument> {

    static InvitationDocument of(Invitation invitation) {
        return new InvitationDocument(invitation.id(), invitation.version(), invitation.edition(),
                invitation.workshop(), invitation.expert(), invitation.role(), invitation.message(),
                invitation.answerBefore(), StateFields.of(invitation.state()), invitation.links().issued(),
                invitation.asked(), invitation.told(), Trail.NONE);
    }

    @Override
    public Invitation toAggregate() {
        return new Invitation(id, version, edition, workshop, expert, role, message, answerBefore, state.toState(),
                new AnswerLinks(links), asked, told);
    }

    @Override
    public InvitationDocument with(Trail other) {
        return new InvitationDocument(id, version, edition, workshop, expert, role, message, answerBefore, state, links,
                asked, told, other);
    }

    @Override
    public Map<String, Object> fields() {
        return Map.of("role", role, "message", message, "answerBefore", answerBefore, "state", state.status(),
                "sentAt", links.stream().map(Link::issuedAt).toList());
    }
}
