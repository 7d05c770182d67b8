package fr.raict.registration.seating.domain;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import fr.raict.registration.seating.domain.SeatEvent.Assigned;
import fr.raict.registration.seating.domain.SeatEvent.Cancelled;
import fr.raict.registration.seating.domain.SeatEvent.Declined;
import fr.raict.registration.seating.domain.SeatEvent.HandedOver;
import fr.raict.registration.seating.domain.SeatEvent.Lapsed;
import fr.raict.registration.seating.domain.SeatEvent.Offered;
import fr.raict.registration.seating.domain.SeatEvent.Overtaken;
import fr.raict.registration.seating.domain.SeatEvent.Promoted;
import fr.raict.registration.seating.domain.SeatEvent.Requested;
import fr.raict.registration.seating.domain.SeatEvent.Rescheduled;
import fr.raict.registration.seating.domain.SeatEvent.Waitlisted;
import fr.raict.registration.seating.domain.SeatEvent.Withdrawn;

/**
 * What a seat book changed since it was loaded or saved.
 *
 * @param registrations new and changed ones, by their position in the line
 * @param departed those that leave; then nothing else changes
 * @param events in the order they happened
 * @param moved whether the workshop begins at another time, and so comes elsewhere in a programme
 */
public record SeatBookChanges(SortedMap<Integer, Registration> registrations, List<RegistrationId> departed,
        List<SeatEvent> events, boolean moved) {

    /** Those who have a seat that they did not have before. */
    public List<Registration> seated() {
        return events.stream().map(SeatBookChanges::seatedBy).flatMap(Optional::stream).toList();
    }

    private static Optional<Registration> seatedBy(SeatEvent event) {
        return switch (event) {
            case Assigned(_, var registration, _) -> Optional.of(registration);
            case Promoted(_, var registration) -> Optional.of(registration);
            case HandedOver(_, var registration, _, _, _) when registration.isSeated() -> Optional.of(registration);
            case HandedOver _, Requested _, Waitlisted _, Declined _, Offered _, Lapsed _, Overtaken _, Withdrawn _, Cancelled _, Rescheduled _ ->
                Optional.empty();
        };
    }

    /** Those who are offered a seat that they were not offered before. */
    public List<Registration> offered() {
        return events.stream().filter(each -> each instanceof Offered || each instanceof HandedOver)
                .map(SeatEvent::registration).filter(Registration::isOffered).toList();
    }

    /** Those who no longer have the seat that they had. */
    public List<Registration> unseated() {
        return events.stream().map(SeatBookChanges::unseatedBy).flatMap(Optional::stream).toList();
    }

    private static Optional<Registration> unseatedBy(SeatEvent event) {
        return switch (event) {
            case Withdrawn(_, var registration, var heldSeat, _, _) when heldSeat -> Optional.of(registration);
            case Cancelled(_, var registration, var heldSeat) when heldSeat -> Optional.of(registration);
            case HandedOver(_, _, var former, _, _) when former.isSeated() -> Optional.of(former);
            case Withdrawn _, Cancelled _, HandedOver _, Assigned _, Promoted _, Requested _, Waitlisted _, Declined _, Offered _, Lapsed _, Overtaken _, Rescheduled _ ->
                Optional.empty();
        };
    }
}
