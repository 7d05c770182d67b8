package fr.raict.portal.organising.invitations;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fr.raict.portal.services.agenda.Invitation;
import fr.raict.portal.services.agenda.InvitationState;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** The invitations of an edition by state: first those that wait for somebody, the earliest deadline on top. */
record InvitationBoard(Map<InvitationState, List<Invitation>> columns) {
    private static final List<InvitationState> ORDER = List.of(InvitationState.SENT, InvitationState.EXPIRED,
            InvitationState.DECLINED, InvitationState.DRAFT,
            InvitationState.ACCEPTED, InvitationState.WITHDRAWN);

    static InvitationBoard of(List<Invitation> invitations) {
        return new InvitationBoard(invitations.stream().sorted(Comparator.comparing(Invitation::answerBefore))
                .collect(groupingBy(Invitation::state, () -> new EnumMap<>(InvitationState.class),
                        toList())));
    }

    public boolean isEmpty() {
        return columns.isEmpty();
    }

    public List<InvitationState> states() {
        return ORDER;
    }

    public List<Invitation> in(InvitationState state) {
        return columns.getOrDefault(state, List.of());
    }
}
