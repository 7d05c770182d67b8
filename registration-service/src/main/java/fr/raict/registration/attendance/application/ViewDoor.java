package fr.raict.registration.attendance.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raict.platform.text.SearchWords;
import fr.raict.registration.ReadLately;
import fr.raict.registration.attendance.application.PersonAtDoor.EarlierCheckIn;
import fr.raict.registration.attendance.domain.Attendance;
import fr.raict.registration.attendance.domain.Door;
import fr.raict.registration.attendance.domain.ExpectedPerson;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows the people at a door who is expected, who came, and whom two devices let in. */
@Service
public class ViewDoor {

    /** Who finds so many goes on typing. */
    public static final int MOST_FOUND = 10;
    /** Twice as many as an edition has in a day; a device keeps no more. */
    public static final int MOST_LISTED = 3_000;
    static final int MOST_COLLISIONS = 50;

    private final Doors doors;
    private final ExpectedPeople people;
    private final Attendances attendances;
    private final EntryCodes codes;
    /** Of a day they are looked through one by one. */
    private final ReadLately<Door, Integer> seated;

    ViewDoor(Doors doors, ExpectedPeople people, Attendances attendances, EntryCodes codes) {
        this.doors = doors;
        this.people = people;
        this.attendances = attendances;
        this.codes = codes;
        this.seated = new ReadLately<>(door -> Optional.of(people.countSeated(door)));
    }

    /**
     * The figures of a door.
     *
     * @param expected who has a seat, a second old at most
     * @param present of them, and who gave their seat up after they came
     * @param free seats that anybody at the door of a session may have, until it is over; null of a day
     * @param collisions whom two devices let in, the latest first
     */
    public record DoorDetails(int expected, int present, int excused, @Nullable Integer free,
            @Bounded(most = MOST_COLLISIONS, because = "the latest are shown") List<Collision> collisions) {
    }

    /** Several check-ins of one person, the earliest first. */
    public record Collision(PersonAtDoor person,
            @Bounded(most = 11, because = "no more check-ins of one person are kept") List<EarlierCheckIn> checkIns) {
    }

    /**
     * What a device needs while it has no network.
     *
     * @param complete whether it has everybody with a seat
     */
    public record DoorList(
            @Bounded(most = MOST_LISTED, because = "twice as many as come in a day") List<ListedPerson> people,
            boolean complete) {
    }

    /** @param code by which they are known at the doors of the edition */
    public record ListedPerson(String code, PersonAtDoor person) {
    }

    public DoorDetails of(UUID edition, String doorKey) {
        var door = doors.find(edition, doorKey);
        return new DoorDetails(seated.find(door).orElse(0), attendances.countPresent(door),
                attendances.countExcused(door), doors.freeSeats(door),
                attendances.withCollisions(door, MOST_COLLISIONS).stream()
                        .flatMap(each -> collision(door, each).stream()).toList());
    }

    /** More people are expected from now on. */
    void expectsMore(Door door) {
        seated.forget(door);
    }

    private Optional<Collision> collision(Door door, Attendance attendance) {
        return people.of(door, attendance.participant()).stream().findFirst()
                .map(person -> new Collision(PersonAtDoor.of(person, attendance),
                        attendance.checkIns().stream().map(EarlierCheckIn::of).toList()));
    }

    /** @param text beginnings of words of a name, or of an authority's name */
    public List<PersonAtDoor> search(UUID edition, String doorKey, String text) {
        var door = doors.find(edition, doorKey);
        return withAttendance(door, people.search(door, SearchWords.of(text), MOST_FOUND));
    }

    /** By name. */
    public DoorList list(UUID edition, String doorKey) {
        var door = doors.find(edition, doorKey);
        var found = people.seated(door, MOST_LISTED + 1);
        var listed = found.subList(0, Math.min(found.size(), MOST_LISTED));
        var shown = withAttendance(door, listed);
        var lines = new ArrayList<ListedPerson>();
        for (var i = 0; i < listed.size(); i++) {
            lines.add(new ListedPerson(codes.of(listed.get(i).participant()).text(), shown.get(i)));
        }
        return new DoorList(lines, found.size() <= MOST_LISTED);
    }

    private List<PersonAtDoor> withAttendance(Door door, List<ExpectedPerson> expected) {
        var known = attendances(door, expected.stream().map(ExpectedPerson::participant).toList());
        return expected.stream().map(person -> PersonAtDoor.of(person,
                known.getOrDefault(person.participant(), Attendance.none(door, person.participant())))).toList();
    }

    private Map<ParticipantId, Attendance> attendances(Door door, Collection<ParticipantId> participants) {
        return attendances.of(door, participants).stream()
                .collect(Collectors.toMap(Attendance::participant, Function.identity()));
    }
}
