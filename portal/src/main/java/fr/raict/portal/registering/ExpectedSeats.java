package fr.raict.portal.registering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.WaitingRules;
import org.jspecify.annotations.Nullable;

/** What a choice comes to if it is sent now: seats go to people in the order of the form. */
record ExpectedSeats(List<OfPerson> people, List<Shortage> shortages) {

    record OfPerson(ChosenPerson person, List<OfSession> sessions) {

        private OfPerson waitingIn(Set<UUID> workshops) {
            return new OfPerson(person, sessions.stream().map(each -> workshops.contains(each.workshop().id())
                    ? new OfSession(each.workshop(), Expectation.WAITING_LIST) : each).toList());
        }
    }

    record OfSession(Workshop workshop, Expectation expectation) {}

    /**
     * @param waiting how many wait already
     * @param rules by which they wait, as far as known
     * @param late how many of those asked for will wait
     */
    record Shortage(Workshop workshop, @Nullable WaitingRules rules, int free, int waiting, int asked, int late) {

        /** Although there may be free seats. */
        public boolean isOfAllTogether() {
            return free > 0 && late == asked;
        }

        private Shortage ofAll() {
            return new Shortage(workshop, rules, free, waiting, asked, asked);
        }
    }

    /** What somebody may expect of a session. */
    enum Expectation {
        SEAT, WAITING_LIST, KEPT_SEAT_OR_WAITING_LIST, REQUEST, UNKNOWN
    }

    static ExpectedSeats of(ChoiceForm form, SessionsOffered offered) {
        return form.isGroup() ? together(form, offered) : oneByOne(form, offered);
    }

    /** Of who comes all together or not at all, nobody has a seat where not all have one. */
    private static ExpectedSeats together(ChoiceForm form, SessionsOffered offered) {
        var alone = oneByOne(form, offered);
        var tooFew = alone.shortages().stream().map(each -> each.workshop().id()).collect(Collectors.toSet());
        return new ExpectedSeats(alone.people().stream().map(each -> each.waitingIn(tooFew)).toList(),
                alone.shortages().stream().map(Shortage::ofAll).toList());
    }

    private static ExpectedSeats oneByOne(ChoiceForm form, SessionsOffered offered) {
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
        return seats == null || seats.late(asked) == 0 ? List.of() : List.of(new Shortage(workshop,
                seats.waitingRules(), seats.free(), seats.waiting(), asked, seats.late(asked)));
    }

    /** Registrations that are asked for. */
    public int count() {
        return people.stream().mapToInt(each -> each.sessions().size()).sum();
    }
}
