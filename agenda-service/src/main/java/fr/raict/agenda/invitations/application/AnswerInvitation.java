package fr.raict.agenda.invitations.application;

import java.time.Clock;
import java.util.function.BiFunction;

import fr.raict.agenda.invitations.domain.AnswerToken;
import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.invitations.domain.InvitationChange;
import fr.raict.agenda.invitations.domain.InvitationRefused.LinkUnknown;
import fr.raict.agenda.invitations.domain.LinkSecret;
import org.springframework.stereotype.Service;

/** Lets who holds the link read the invitation and answer it once, without an account. */
@Service
public class AnswerInvitation {

    private final Invitations invitations;
    private final Briefings briefings;
    private final Clock clock;

    AnswerInvitation(Invitations invitations, Briefings briefings, Clock clock) {
        this.invitations = invitations;
        this.briefings = briefings;
        this.clock = clock;
    }

    /** Changes nothing, however often the link is followed. */
    public ShownInvitation open(String text) {
        var token = parse(text);
        var opened = find(token).open(token.secret(), clock.instant());
        return ShownInvitation.of(opened, briefings.of(opened));
    }

    public ShownInvitation accept(String text) {
        return answer(text, (invitation, secret) -> invitation.accept(secret, clock.instant()));
    }

    public ShownInvitation decline(String text, String reason, String substitute) {
        return answer(text, (invitation, secret) -> invitation.decline(secret, reason, substitute, clock.instant()));
    }

    /** Of two answers at once the second is decided on the first, and refused by it. */
    private ShownInvitation answer(String text, BiFunction<Invitation, LinkSecret, InvitationChange> decision) {
        var token = parse(text);
        return Retry.whenStale(() -> {
            var answered = decision.apply(find(token), token.secret());
            var briefing = briefings.of(answered.invitation());
            return ShownInvitation.of(invitations.save(answered, briefing), briefing);
        });
    }

    private static AnswerToken parse(String text) { return AnswerToken.parse(text).orElseThrow(LinkUnknown::new); }

    private Invitation find(AnswerToken token) {
        return invitations.find(token.invitation()).orElseThrow(LinkUnknown::new);
    }
}
