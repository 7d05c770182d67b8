package fr.raict.registration.wishes.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import fr.raict.registration.seating.domain.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Sessions and wishes for tests of allocations. */
public final class Wished {

    private static final Instant MORNING = Instant.parse("2027-03-10T08:00:00Z");

    private Wished() {
    }

    public static WorkshopId id(int number) {
        return new WorkshopId(new UUID(1, number));
    }

    /** At another time than those of other hours. */
    public static WishedSession session(int number, int hour, int free) {
        return session(number, hour, free, false, null);
    }

    public static WishedSession session(int number, int hour, int free, boolean membersOnly,
            @Nullable Integer mostPerAuthority) {
        var start = MORNING.plus(Duration.ofHours(hour));
        return new WishedSession(id(number), start, start.plus(Duration.ofHours(1)), free, membersOnly,
                mostPerAuthority, Map.of());
    }

    /** Of an authority of their own that is a member. */
    public static Wisher wisher(int number, Integer... sessions) {
        return wisher(number, "A-" + number, true, sessions);
    }

    public static Wisher wisher(int number, String authority, boolean member, Integer... sessions) {
        return new Wisher(new UUID(2, number), authority, member, List.of(sessions).stream().map(Wished::id).toList());
    }

    public static long worth(AllocationProblem problem, List<Award> awards) {
        var wishers = problem.wishersByWish();
        return awards.stream().mapToLong(award -> Worth.of(award.sessions().stream()
                .map(each -> wishers.get(award.wish()).ranking().indexOf(each) + 1).sorted().toList())).sum();
    }

    /** Fewer seats than wishes, in rooms side by side; of each authority four people. */
    public static AllocationProblem random(long seed, int people, int sessions, int wishes) {
        var random = new Random(seed);
        var all = new ArrayList<WishedSession>();
        for (var i = 0; i < sessions; i++) {
            all.add(session(i, random.nextInt(Math.max(2, sessions / 8)),
                    people < 10 ? random.nextInt(3) : people / sessions + random.nextInt(people / sessions), i % 5 == 4,
                    i % 3 == 2 ? 2 : null));
        }
        var wishers = new ArrayList<Wisher>();
        for (var i = 0; i < people; i++) {
            var ranking = new LinkedHashSet<Integer>();
            while (ranking.size() < Math.min(wishes, sessions)) {
                ranking.add((int) (Math.pow(random.nextDouble(), 1.5) * sessions));
            }
            wishers.add(wisher(i, "A-" + i / 4, random.nextInt(3) > 0, ranking.toArray(Integer[]::new)));
        }
        return new AllocationProblem(1 + random.nextInt(4), all, wishers);
    }
}
