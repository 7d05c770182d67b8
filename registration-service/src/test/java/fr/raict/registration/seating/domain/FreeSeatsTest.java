package fr.raict.registration.seating.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.raict.registration.seating.domain.SeatCounts.OfGroups;
import fr.raict.testsupport.properties.Generator;
import org.junit.jupiter.api.Test;

import static fr.raict.registration.seating.domain.SeatGroup.MEMBERS;
import static fr.raict.registration.seating.domain.SeatGroup.SPEAKERS;
import static fr.raict.testsupport.properties.Generator.integers;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

class FreeSeatsTest {

    /** Kept seats by group, from 0, and people by their groups as bits. */
    private record Case(int open, List<Integer> kept, List<Integer> people, int newcomer) {
    }

    private static final Generator<Case> CASES = random -> new Case(integers(0, 3).draw(random),
            integers(0, 2).listOf(4, 4).draw(random), integers(0, 15).listOf(0, 8).draw(random),
            integers(0, 15).draw(random));

    @Test
    void areAsManyAsCouldSitSomewhere() {
        forAll(CASES, each -> {
            if (canSit(each, each.people())) {
                var more = new ArrayList<>(each.people());
                more.add(each.newcomer());
                assertThat(free(each) > 0).isEqualTo(canSit(each, more));
            }
        });
    }

    private static int free(Case given) {
        var kept = new EnumMap<SeatGroup, Integer>(SeatGroup.class);
        for (var group : SeatGroup.values()) {
            if (given.kept().get(group.ordinal()) > 0) {
                kept.put(group, given.kept().get(group.ordinal()));
            }
        }
        var capacity = given.open() + given.kept().stream().mapToInt(Integer::intValue).sum();
        var taken = given.people().stream().map(mask -> new OfGroups(groups(mask), 1)).toList();
        return new FreeSeats(capacity, kept).forPeopleOf(groups(given.newcomer()), taken);
    }

    private static Set<SeatGroup> groups(int mask) {
        return Stream.of(SeatGroup.values()).filter(group -> (mask & 1 << group.ordinal()) != 0)
                .collect(Collectors.toSet());
    }

    /** By trying all ways to seat them. */
    private static boolean canSit(Case given, List<Integer> people) {
        var seats = new int[5];
        for (var group = 0; group < 4; group++) {
            seats[group] = given.kept().get(group);
        }
        seats[4] = given.open();
        return canSit(seats, people);
    }

    private static boolean canSit(int[] seats, List<Integer> people) {
        if (people.isEmpty()) {
            return true;
        }
        for (var kind = 0; kind < seats.length; kind++) {
            if (seats[kind] > 0 && (kind == 4 || (people.getFirst() & 1 << kind) != 0)) {
                seats[kind]--;
                var found = canSit(seats, people.subList(1, people.size()));
                seats[kind]++;
                if (found) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void ofAGroupAreBesideThoseOfAll() {
        var seats = new FreeSeats(10, Map.of(MEMBERS, 3));

        assertThat(seats.forPeopleOf(Set.of(), List.of(new OfGroups(Set.of(), 5)))).isEqualTo(2);
        assertThat(seats.forPeopleOf(Set.of(MEMBERS), List.of(new OfGroups(Set.of(), 5)))).isEqualTo(5);
        assertThat(seats.forPeopleOf(Set.of(SPEAKERS), List.of(new OfGroups(Set.of(), 7)))).isZero();
    }

    @Test
    void areNeverLessThanNone() {
        assertThat(new FreeSeats(3, Map.of(MEMBERS, 1)).forPeopleOf(Set.of(), List.of(new OfGroups(Set.of(), 9))))
                .isZero();
    }
}
