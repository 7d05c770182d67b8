package fr.raict.registration.seating.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import fr.raict.registration.seating.domain.Registration.State;

/** What becomes of seats that are offered. Who were offered them together answer together. */
final class Offers {

    private final RegistrationsInOrder line;
    private final Announcements announcements;

    Offers(RegistrationsInOrder line, Announcements announcements) {
        this.line = line;
        this.announcements = announcements;
    }

    /** Again changes nothing. */
    void accept(Registration registration, Terms terms) {
        if (registration.isSeated()) {
            return;
        }
        var now = terms.now();
        if (registration.offer().filter(offer -> !offer.isOverAt(now)).isEmpty()) {
            throw new SeatRefused.OfferEnded();
        }
        terms.workshop().refuseUnlessAheadAt(now);
        var together = line.offeredWith(registration);
        if (together.stream().anyMatch(each -> line.isTaken(each.participant()))) {
            throw new SeatRefused.Overlap(List.of(0));
        }
        announcements.refuseUnlessRoomFor(together.size());
        together.forEach(this::seat);
    }

    private void seat(Registration offered) {
        var seated = offered.accepted();
        line.replace(seated);
        announcements.raise(next -> new SeatEvent.Promoted(next, seated));
    }

    /** Whether it is one that was declined already; it is refused when there is nothing to decline. */
    boolean isDeclined(Registration registration) {
        if (!registration.isOffered() && registration.state() != State.WITHDRAWN) {
            throw new SeatRefused.OfferEnded();
        }
        return !registration.isOffered();
    }

    /** Ends those that nobody answered in time, as far as one write may tell of them. */
    void lapse(Instant now) {
        line.offered().stream().filter(each -> isOver(each, now)).limit(announcements.roomAtOnce()).toList()
                .forEach(this::lapse);
    }

    private void lapse(Registration offered) {
        var lapsed = offered.in(State.LAPSED);
        line.replace(lapsed);
        announcements.raise(next -> new SeatEvent.Lapsed(next, lapsed));
    }

    boolean hasMoreToLapse(Instant now) {
        return line.offered().stream().anyMatch(each -> isOver(each, now));
    }

    private static boolean isOver(Registration offered, Instant now) {
        return Objects.requireNonNull(offered.offer().orElse(null), "offered").isOverAt(now);
    }

    /** Ends what a person awaits here who accepted a seat at the same time elsewhere. */
    void endWaitsOf(ParticipantId person, RegistrationId accepted) {
        line.activeOf(person).stream().filter(each -> each.isWaiting() || each.isOffered())
                .filter(each -> each.instead() == null || !each.instead().registration().equals(accepted))
                .forEach(this::overtake);
    }

    private void overtake(Registration waiting) {
        announcements.refuseUnlessRoomFor(1);
        var ended = waiting.in(State.WITHDRAWN);
        line.replace(ended);
        announcements.raise(next -> new SeatEvent.Overtaken(next, ended));
    }
}
