package fr.raict.agenda.invitations.persistence;

import java.time.Instant;

import fr.raict.agenda.invitations.domain.InvitationState;
import fr.raict.agenda.invitations.domain.InvitationState.Accepted;
import fr.raict.agenda.invitations.domain.InvitationState.Declined;
import fr.raict.agenda.invitations.domain.InvitationState.Draft;
import fr.raict.agenda.invitations.domain.InvitationState.Expired;
import fr.raict.agenda.invitations.domain.InvitationState.Sent;
import fr.raict.agenda.invitations.domain.InvitationState.Withdrawn;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * A state as stored.
 *
 * @param answeredAt present once answered
 * @param reason present once declined
 * @param substitute present once declined
 */
record StateFields(InvitationState.Status status, @Nullable Instant answeredAt, @Nullable String reason,
        @Nullable String substitute) {

    private static final String INCOMPLETE = "the stored state is incomplete";

    static StateFields of(InvitationState state) {
        return switch (state) {
            case Accepted(var at) -> new StateFields(state.status(), at, null, null);
            case Declined(var at, var reason, var substitute) ->
                new StateFields(state.status(), at, reason, substitute);
            case Draft _, Sent _, Withdrawn _, Expired _ ->
                new StateFields(state.status(), null, null, null);
        };
    }

    InvitationState toState() {
        return switch (status) {
            case DRAFT -> new InvitationState.Draft();
            case SENT -> new InvitationState.Sent();
            case ACCEPTED -> new Accepted(requireNonNull(answeredAt, INCOMPLETE));
            case DECLINED -> new Declined(requireNonNull(answeredAt, INCOMPLETE), requireNonNull(reason, INCOMPLETE),
                    requireNonNull(substitute, INCOMPLETE));
            case WITHDRAWN -> new InvitationState.Withdrawn();
            case EXPIRED -> new InvitationState.Expired();
        };
    }
}
