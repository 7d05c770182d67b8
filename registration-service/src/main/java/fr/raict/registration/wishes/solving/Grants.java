package fr.raict.registration.wishes.solving;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.registration.wishes.domain.AllocationProblem;
import fr.raict.registration.wishes.domain.Award;
import fr.raict.registration.wishes.domain.WishedSession;
import fr.raict.registration.wishes.domain.Wisher;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/** All wishes of a round, each granted or not. */
@PlanningSolution
public final class Grants {

    @PlanningEntityCollectionProperty
    private List<Grant> all = List.of();
    @ValueRangeProvider
    private List<Boolean> answers = List.of(true, false);
    @PlanningScore
    private @Nullable HardSoftLongScore score;
    private Map<Someone, int[]> ofPeople = Map.of();
    private Map<Offered, int[]> inSessions = Map.of();

    /** For the solver, which copies it. */
    public Grants() {
    }

    /** What is never granted, for what the wisher or the session is, is left out. */
    static Grants of(AllocationProblem problem, List<Award> draft) {
        var offered = offered(problem.sessions());
        var drafted = draft.stream().collect(Collectors.toMap(Award::wish, each -> Set.copyOf(each.sessions())));
        var made = new Grants();
        made.all = new ArrayList<>();
        for (var wisher : problem.wishers()) {
            made.add(wisher, problem.mostSessions(), offered, drafted.getOrDefault(wisher.wish(), Set.of()));
        }
        made.ofPeople = made.idsBy(Grant::someone);
        made.inSessions = made.idsBy(Grant::session);
        return made;
    }

    /** By position, which is the same in all copies. */
    private <K> Map<K, int[]> idsBy(Function<Grant, K> key) {
        var ids = new HashMap<K, int[]>();
        all.stream().collect(Collectors.groupingBy(key))
                .forEach((each, grants) -> ids.put(each, grants.stream().mapToInt(Grant::id).toArray()));
        return ids;
    }

    private static Map<WorkshopId, Offered> offered(List<WishedSession> sessions) {
        var offered = new HashMap<WorkshopId, Offered>();
        sessions.stream().filter(session -> session.free() > 0).forEach(session -> offered.put(session.id(),
                new Offered(session, sessions.stream().filter(session::overlaps).map(WishedSession::id)
                        .collect(Collectors.toSet()))));
        return offered;
    }

    private void add(Wisher wisher, int mostSessions, Map<WorkshopId, Offered> offered, Set<WorkshopId> drafted) {
        var someone = new Someone(wisher, mostSessions);
        for (var rank = 1; rank <= wisher.ranking().size(); rank++) {
            var session = offered.get(wisher.ranking().get(rank - 1));
            if (session != null && session.isFor(wisher)) {
                all.add(new Grant(all.size(), someone, session, rank, drafted.contains(session.id())));
            }
        }
    }

    List<Grant> all() {
        return all;
    }

    /** Those of the same person, itself among them. */
    List<Grant> ofPerson(Grant grant) {
        return at(requireNonNull(ofPeople.get(grant.someone())));
    }

    /** Those of the same session, itself among them. */
    List<Grant> inSession(Grant grant) {
        return at(requireNonNull(inSessions.get(grant.session())));
    }

    private List<Grant> at(int[] ids) {
        return new AbstractList<>() {
            @Override
            public Grant get(int index) {
                return all.get(ids[index]);
            }

            @Override
            public int size() {
                return ids.length;
            }
        };
    }

    /** One for each who wishes, in their order. */
    List<Award> awards(AllocationProblem problem) {
        var granted = all.stream().filter(Grant::isGranted)
                .collect(Collectors.groupingBy(each -> each.someone().wisher().wish(),
                        Collectors.mapping(each -> each.session().id(), Collectors.toList())));
        return problem.wishers().stream()
                .map(wisher -> new Award(wisher.wish(), granted.getOrDefault(wisher.wish(), List.of()))).toList();
    }
}
