package fr.raict.portal.registering;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.raict.portal.services.agenda.Edition;
import fr.raict.portal.services.agenda.Programme;
import fr.raict.portal.services.agenda.Room;
import fr.raict.portal.services.agenda.Slot;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.Availability;
import fr.raict.portal.services.registration.RegisteredPeople.Held;

import static java.util.Objects.requireNonNull;

/**
 * The sessions of an edition among which people choose, as far as the services answered.
 *
 * @param seats by workshop; none of one whose places are not known
 * @param held by address, then by workshop: where people are registered already
 */
record SessionsOffered(Programme programme, Map<UUID, Availability> seats, Map<String, Map<UUID, Held>> held,
        Instant now) {

    /** In order of time; what has no hours yet cannot be chosen here. */
    List<Workshop> inOrder() {
        var rooms = programme.rooms().stream().map(Room::id).toList();
        return programme.workshops().stream().filter(workshop -> workshop.slot() != null)
                .sorted(Comparator.comparing((Workshop workshop) -> slot(workshop).startsAt())
                        .thenComparing(workshop -> slot(workshop).endsAt())
                        .thenComparingInt(workshop -> room(workshop, rooms)))
                .toList();
    }

    private static int room(Workshop workshop, List<UUID> rooms) {
        return workshop.room() == null ? -1 : rooms.indexOf(workshop.room().id());
    }

    Optional<Workshop> session(UUID id) {
        return programme.workshops().stream().filter(workshop -> workshop.id().equals(id) && workshop.slot() != null)
                .findFirst();
    }

    Optional<Unavailable> unavailable(Workshop workshop) {
        return Unavailable.of(workshop, seats.get(workshop.id()), now);
    }

    boolean isOpen(Workshop workshop) {
        return unavailable(workshop).isEmpty();
    }

    /** Whether a box for it is drawn for somebody. */
    boolean isOffered(UUID id, ChosenPerson person) {
        return held(person, id).isEmpty() && session(id).filter(this::isOpen).isPresent();
    }

    Edition.Phase phase() {
        return programme.edition().phase(now);
    }

    boolean isNothingOpen() {
        return inOrder().stream().noneMatch(this::isOpen);
    }

    boolean isByWishes() {
        return inOrder().stream().map(this::unavailable).flatMap(Optional::stream)
                .anyMatch(each -> each == Unavailable.BY_WISHES);
    }

    Optional<Held> held(ChosenPerson person, UUID workshop) {
        return Optional.ofNullable(held.getOrDefault(person.email(), Map.of()).get(workshop));
    }

    /** Where somebody would be, in order of time: what is ticked for them and where they are registered. */
    List<Workshop> wanted(ChosenPerson person) {
        return inOrder().stream().filter(workshop -> person.workshops().contains(workshop.id())
                || held(person, workshop.id()).isPresent()).toList();
    }

    /** Where somebody is registered already, nothing is asked for again. */
    ChosenPerson withoutHeld(ChosenPerson person) {
        return person.with(person.workshops().stream().filter(workshop -> held(person, workshop).isEmpty()).toList());
    }

    static boolean overlap(Workshop one, Workshop other) {
        return slot(one).startsAt().isBefore(slot(other).endsAt())
                && slot(other).startsAt().isBefore(slot(one).endsAt());
    }

    static Slot slot(Workshop session) {
        return requireNonNull(session.slot());
    }
}
