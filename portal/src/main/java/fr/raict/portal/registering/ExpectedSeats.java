package fr.raict.portal.registering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.portal.services.agenda.Workshop;

/** What a choice comes to if it is sent now: seats go to people in the order of the form. */
record ExpectedSeats(List<OfPerson> people, List<Shortage> shortages) {

    record OfPerson(ChosenPerson person, List<OfSession> sessions) {}

    record OfSession(Workshop workshop, Expectation expectation) {}

    /**
     * @param waiting how many wait already
     * @param late how many of those asked for will wait
     */
    record Shortage(Workshop workshop, int free, int waiting, int asked, int late) {}

    /** What somebody may expect of a session. */
    enum Expectation {
        SEAT, WAITING_LIST, KEPT_SEAT_OR_WAITING_LIST, REQUEST, UNKNOWN
    }

    static ExpectedSeats of(ChoiceForm form, SessionsOffered offered) {
        var sessions = offered.inOrder();
        var turns = new HashMap<UUID, Integer>();
        var people = form.people().stream().map(person -> new OfPerson(person, sessions.stream()
                .filter(workshop -> person.workshops().contains(workshop.id()))
                .map(workshop -> new OfSession(workshop, expectation(workshop, offered, turns))).toList())).toList();
        return new ExpectedSeats(people, sessions.stream()
                .flatMap(workshop -> shortage(workshop, offered, turns).stream()).toList());
    }

    private static Expectation expectation(Workshop workshop, SessionsOffered offered, Map<UUID, Integer> turns) {
        var turn = turns.merge(workshop.id(), 1, Integer::sum);
        var seats = offered.seats().get(workshop.id());
        if (seats == null) {
            return Expectation.UNKNOWN;
        }
        if (seats.isOnApproval()) {
            return Expectation.REQUEST;
        }
        if (turn <= seats.free()) {
            return Expectation.SEAT;
        }
        return seats.isAnyKept() ? Expectation.KEPT_SEAT_OR_WAITING_LIST : Expectation.WAITING_LIST;
    }

    private static List<Shortage> shortage(Workshop workshop, SessionsOffered offered, Map<UUID, Integer> turns) {
        int asked = turns.getOrDefault(workshop.id(), 0);
        var seats = offered.seats().get(workshop.id());
        return seats == null || seats.late(asked) == 0 ? List.of()
                : List.of(new Shortage(workshop, seats.free(), seats.waiting(), asked, seats.late(asked)));
    }

    /** Registrations that are asked for. */
    public int count() {
        return people.stream().mapToInt(each -> each.sessions().size()).sum();
    }
}
