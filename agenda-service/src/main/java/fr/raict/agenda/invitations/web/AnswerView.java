package fr.raict.agenda.invitations.web;

import java.time.Instant;

import fr.raict.agenda.invitations.domain.InvitationState;
import fr.raict.agenda.invitations.domain.InvitationState.Accepted;
import fr.raict.agenda.invitations.domain.InvitationState.Declined;
import fr.raict.agenda.invitations.domain.InvitationState.Draft;
import fr.raict.agenda.invitations.domain.InvitationState.Expired;
import fr.raict.agenda.invitations.domain.InvitationState.Sent;
import fr.raict.agenda.invitations.domain.InvitationState.Withdrawn;
import org.jspecify.annotations.Nullable;

import static fr.raict.platform.text.OptionalText.orNull;

/** What an expert answered so far, which may be nothing. */
record AnswerView(InvitationState.Status state, @Nullable Instant answeredAt, @Nullable String declineReason,
        @Nullable String substitute) {

    static AnswerView of(InvitationState state) {
        return switch (state) {
            case Accepted(var at) -> new AnswerView(state.status(), at, null, null);
            case Declined(var at, var reason, var substitute) ->
                new AnswerView(state.status(), at, orNull(reason), orNull(substitute));
            case Draft _, Sent _, Withdrawn _, Expired _ -> new AnswerView(state.status(), null, null, null);
        };
    }
}
