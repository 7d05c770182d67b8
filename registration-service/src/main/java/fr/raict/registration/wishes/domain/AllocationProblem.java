package fr.raict.registration.wishes.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raict.registration.seating.domain.WorkshopId;

/**
 * What there is to give, and who wishes what. It is in one order however it was read, so that an allocation depends on
 * nothing else.
 *
 * @param mostSessions that one person gets
 */
public record AllocationProblem(int mostSessions, List<WishedSession> sessions, List<Wisher> wishers) {

    public AllocationProblem {
        sessions = sessions.stream().sorted(Comparator.comparing(each -> each.id().value())).toList();
        wishers = wishers.stream().sorted(Comparator.comparing(Wisher::wish)).toList();
    }

    public Map<WorkshopId, WishedSession> sessionsById() {
        return sessions.stream().collect(Collectors.toMap(WishedSession::id, Function.identity()));
    }

    public Map<UUID, Wisher> wishersByWish() {
        return wishers.stream().collect(Collectors.toMap(Wisher::wish, Function.identity()));
    }
}
