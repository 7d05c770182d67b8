package fr.raict.portal.organising.invitations;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fr.raict.portal.services.agenda.Invitation;
import fr.raict.portal.services.agenda.InvitationAnswer.State;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** The invitations of an edition by state: first those that wait for somebody, the earliest deadline on top. */
record InvitationBoard(Map<State, List<Invitation>> columns) {
    private static final List<State> ORDER = List.of(State.SENT, State.EXPIRED, State.DECLINED, State.DRAFT,
            State.ACCEPTED, State.WITHDRAWN);

    static InvitationBoard of(List<Invitation> invitations) {
        return new InvitationBoard(invitations.stream().sorted(Comparator.comparing(Invitation::answerBefore))
                .collect(groupingBy(Invitation::state, () -> new EnumMap<>(State.class),
                        toList())));
    }

    public boolean isEmpty() {
        return columns.isEmpty();
    }

    public List<State> states() {
        return ORDER;
    }

    public List<Invitation> in(State state) {
        return columns.getOrDefault(state, List.of());
    }
}
