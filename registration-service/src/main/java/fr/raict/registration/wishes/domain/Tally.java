package fr.raict.registration.wishes.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.raict.registration.seating.domain.WorkshopId;

/** Who was given what so far. What a rule is against cannot be given. */
public final class Tally {

    private final AllocationProblem problem;
    private final Map<WorkshopId, WishedSession> sessions;
    private final Map<UUID, List<WishedSession>> given = new HashMap<>();
    private final Map<WorkshopId, Integer> taken = new HashMap<>();
    private final Map<InSession, Integer> ofAuthorities = new HashMap<>();

    public Tally(AllocationProblem problem) {
        this.problem = problem;
        this.sessions = problem.sessionsById();
    }

    /** @param awards that are given; what a rule is against by now is left out */
    public static Tally of(AllocationProblem problem, List<Award> awards) {
        var tally = new Tally(problem);
        var wishers = problem.wishersByWish();
        for (var award : awards) {
            var wisher = wishers.get(award.wish());
            if (wisher != null) {
                award.sessions().forEach(session -> tally.give(wisher, session));
            }
        }
        return tally;
    }

    private record InSession(WorkshopId session, String authority) {
    }

    /** Empty when no rule is against it. Who was given it already is not given it again. */
    public Optional<Rule> against(Wisher wisher, WorkshopId session) {
        var asked = sessions.get(session);
        var theirs = givenTo(wisher);
        if (asked == null || !wisher.ranking().contains(session) || theirs.contains(asked)) {
            return Optional.of(Rule.WISHED);
        }
        if (asked.membersOnly() && !wisher.member()) {
            return Optional.of(Rule.MEMBERS_ONLY);
        }
        if (theirs.size() >= problem.mostSessions()) {
            return Optional.of(Rule.MOST_SESSIONS);
        }
        if (theirs.stream().anyMatch(asked::overlaps)) {
            return Optional.of(Rule.OVERLAP);
        }
        return againstOneMore(wisher, asked);
    }

    private Optional<Rule> againstOneMore(Wisher wisher, WishedSession asked) {
        if (taken.getOrDefault(asked.id(), 0) >= asked.free()) {
            return Optional.of(Rule.FULL);
        }
        var colleagues = ofAuthorities.getOrDefault(new InSession(asked.id(), wisher.authority()), 0);
        return colleagues >= asked.leftFor(wisher.authority()) ? Optional.of(Rule.AUTHORITY_CAP) : Optional.empty();
    }

    /** @return the rule that is against it: nothing was given then */
    public Optional<Rule> give(Wisher wisher, WorkshopId session) {
        var against = against(wisher, session);
        if (against.isEmpty()) {
            given.computeIfAbsent(wisher.wish(), _ -> new ArrayList<>()).add(sessions.get(session));
            taken.merge(session, 1, Integer::sum);
            ofAuthorities.merge(new InSession(session, wisher.authority()), 1, Integer::sum);
        }
        return against;
    }

    int count(Wisher wisher) {
        return givenTo(wisher).size();
    }

    private List<WishedSession> givenTo(Wisher wisher) {
        return given.getOrDefault(wisher.wish(), List.of());
    }

    /** One for each who wishes, in their order; the sessions of each in the order of their ranking. */
    public List<Award> awards() {
        return problem.wishers().stream().map(wisher -> new Award(wisher.wish(), wisher.ranking().stream()
                .filter(session -> givenTo(wisher).stream().anyMatch(each -> each.id().equals(session))).toList()))
                .toList();
    }
}
