package fr.raict.portal.individual;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.agenda.Programme;
import fr.raict.portal.services.agenda.Slot;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.Availability;
import fr.raict.portal.services.registration.OwnSessions;
import fr.raict.portal.services.registration.Registration;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/** The sessions of an edition in order of time, as somebody who chooses for themselves sees them. */
record OfferedSessions(List<Offer> offers, ZoneId zone) {

    /**
     * @param seat null while the places are not known
     * @param registration of the person, if there is one that is active
     * @param besides sessions of other hours that take place at the same time
     */
    record Offer(Workshop workshop, @Nullable Availability seat, @Nullable Registration registration,
            List<Workshop> besides, boolean isOver) {

        /** Whether it may be ticked. */
        public boolean isOpen() {
            return registration == null && !isOver && !workshop.isCancelled() && seat != null && seat.isOpen();
        }

        /** Whether the organiser decides, so that who ticks it has no seat yet. */
        public boolean isOnApproval() {
            return seat != null && seat.isOnApproval();
        }

        /** Whether who ticks it joins the waiting list, as far as that is sure. */
        public boolean isFull() {
            return seat != null && seat.late(1) > 0;
        }
    }

    /** Sessions that begin and end together. */
    record Hours(Instant start, Instant end, List<Offer> offers) {

        /** How many take place; nobody can be in two of them. */
        public long atOnce() {
            return offers.stream().filter(each -> !each.workshop().isCancelled()).count();
        }
    }

    /** Two at the same time, of which at least one is ticked. */
    record Clash(Workshop one, Workshop other) {}

    static OfferedSessions of(Programme programme, OwnSessions own, Instant now) {
        var placed = programme.workshops().stream().filter(workshop -> workshop.slot() != null)
                .sorted(Comparator.comparing(OfferedSessions::start).thenComparing(each -> slot(each).endsAt())
                        .thenComparing(Workshop::title))
                .toList();
        var seats = own.seats();
        var offers = placed.stream().map(workshop -> new Offer(workshop, seats.get(workshop.id()),
                own.of(workshop.id()).orElse(null), besides(workshop, placed), workshop.isOver(now))).toList();
        return new OfferedSessions(offers, programme.edition().timeZone());
    }

    private static List<Workshop> besides(Workshop workshop, List<Workshop> all) {
        return workshop.isCancelled() ? List.of() : all.stream().filter(other -> !other.id().equals(workshop.id())
                && !other.isCancelled() && !isAtTheSameHours(workshop, other) && overlap(workshop, other)).toList();
    }

    private static boolean isAtTheSameHours(Workshop one, Workshop other) {
        return start(one).equals(start(other)) && slot(one).endsAt().equals(slot(other).endsAt());
    }

    private static boolean overlap(Workshop one, Workshop other) {
        return start(one).isBefore(slot(other).endsAt()) && start(other).isBefore(slot(one).endsAt());
    }

    private static Instant start(Workshop workshop) {
        return slot(workshop).startsAt();
    }

    private static Slot slot(Workshop workshop) {
        return requireNonNull(workshop.slot());
    }

    /** Day by day. */
    public LinkedHashMap<LocalDate, List<Hours>> days() {
        var days = new LinkedHashMap<LocalDate, List<Hours>>();
        for (var offer : offers) {
            var hours = days.computeIfAbsent(LocalDate.ofInstant(start(offer.workshop()), zone),
                    _ -> new ArrayList<>());
            if (hours.isEmpty() || !isAtTheSameHours(hours.getLast().offers().getFirst().workshop(),
                    offer.workshop())) {
                hours.add(new Hours(start(offer.workshop()), slot(offer.workshop()).endsAt(), new ArrayList<>()));
            }
            hours.getLast().offers().add(offer);
        }
        return days;
    }

    public boolean isAnyOpen() {
        return offers.stream().anyMatch(Offer::isOpen);
    }

    /** What is ticked and may be, in order of time. */
    List<Offer> ticked(List<UUID> workshops) {
        return offers.stream().filter(each -> each.isOpen() && workshops.contains(each.workshop().id())).toList();
    }

    List<Clash> clashes(List<UUID> workshops) {
        var ticked = ticked(workshops).stream().map(Offer::workshop).toList();
        var clashes = new ArrayList<Clash>();
        for (int one = 0; one < ticked.size(); one++) {
            for (var other : ticked.subList(one + 1, ticked.size())) {
                if (overlap(ticked.get(one), other)) {
                    clashes.add(new Clash(ticked.get(one), other));
                }
            }
            clashes.addAll(withTheirs(ticked.get(one)));
        }
        return clashes;
    }

    private List<Clash> withTheirs(Workshop ticked) {
        return offers.stream().filter(each -> each.registration() != null && !each.workshop().isCancelled())
                .map(Offer::workshop).filter(theirs -> overlap(ticked, theirs))
                .map(theirs -> new Clash(ticked, theirs)).toList();
    }

    String titleOf(UUID workshop) {
        return offers.stream().map(Offer::workshop).filter(each -> each.id().equals(workshop)).map(Workshop::title)
                .findFirst().orElse("");
    }
}
