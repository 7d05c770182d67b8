package fr.raict.registration.seating.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.registration.seating.domain.Attendance.Mode;
import fr.raict.registration.seating.domain.SeatRequest.Applicant;
import fr.raict.registration.seating.domain.Viewer.Delegate;
import fr.raict.registration.seating.domain.Workshop.Status;
import fr.raict.values.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Seat books reached by what people and the agenda do, nothing else. */
public final class SeatBookFixture {

    public static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    public static final RegistrationWindow OPEN = new RegistrationWindow(NOW.minus(Duration.ofDays(10)),
            NOW.plus(Duration.ofDays(10)));
    public static final EditionId EDITION = new EditionId(UUID.fromString("0193a000-0000-7000-8000-000000000001"));
    public static final WorkshopId WORKSHOP = new WorkshopId(UUID.fromString("0193a000-0000-7000-8000-000000000002"));
    public static final Authority SAINT_DENIS = new Authority("COMMUNE-93066", "Saint-Denis");
    public static final Authority CHARTRES = new Authority("COMMUNE-28085", "Chartres");
    public static final Placement MARLY = new Placement(UUID.fromString("0193a000-0000-7000-8000-000000000003"),
            "Marly",
            NOW.plus(Duration.ofDays(40)), NOW.plus(Duration.ofDays(40)).plus(Duration.ofHours(1)));
    public static final Placement ETOILE = new Placement(UUID.fromString("0193a000-0000-7000-8000-000000000004"),
            "Étoile 1", MARLY.startsAt(), MARLY.endsAt());
    public static final Attendance HYBRID = new Attendance(Mode.HYBRID, "Palais des congrès",
            "https://visio.example.org/filieres");

    /** Day and night, all days of the year. */
    public static final WorkingCalendar ALWAYS_OPEN = new WorkingCalendar() {
        @Override
        public Instant hoursAfter(Instant from, int hours) {
            return from.plus(Duration.ofHours(hours));
        }

        @Override
        public Instant lastDayBefore(Instant session) {
            return session.minus(Duration.ofDays(1));
        }
    };

    private SeatBookFixture() {
    }

    public static SeatBook bookOf(int capacity) {
        return saved(SeatBook.open(workshop(1, capacity), AdmissionRules.NONE));
    }

    public static Workshop workshop(long sequence, int capacity) {
        return workshop(sequence, Status.PUBLISHED, capacity, MARLY);
    }

    public static Workshop cancelled(long sequence, int capacity) {
        return workshop(sequence, Status.CANCELLED, capacity, MARLY);
    }

    public static Workshop workshop(long sequence, Status status, int capacity, Placement placement) {
        return workshop(sequence, status, capacity, "Filières agricoles", placement, HYBRID);
    }

    /** Published, as it is told now. */
    public static Workshop told(long sequence, String title, Placement placement, @Nullable Attendance attendance) {
        return workshop(sequence, Status.PUBLISHED, 1, title, placement, attendance);
    }

    private static Workshop workshop(long sequence, Status status, int capacity, String title, Placement placement,
            @Nullable Attendance attendance) {
        return new Workshop(WORKSHOP, EDITION, sequence, title, status, capacity, placement, (int) sequence,
                status == Status.CANCELLED ? "Salle inondée" : "", attendance);
    }

    /** As after a write: the changes so far are out of the way. */
    public static SeatBook saved(SeatBook book) {
        book.saved();
        return book;
    }

    public static SeatAnswer register(SeatBook book, String... people) {
        return book.request(asking(SAINT_DENIS, people), OPEN);
    }

    public static SeatRequest asking(Authority authority, String... people) {
        return asking(UUID.randomUUID(), "delegate of " + authority.name(), authority, people);
    }

    public static SeatRequest asking(UUID key, String account, Authority authority, String... people) {
        return asking(key, new Delegate(account, Set.of(authority.code()), Set.of()), authority, people);
    }

    public static SeatRequest asking(UUID key, Delegate asker, Authority authority, String... people) {
        var applicants = Stream.of(people)
                .map(person -> new Applicant(new RegistrationId(UUID.randomUUID()), person(person), Traits.UNKNOWN,
                        null))
                .toList();
        return new SeatRequest(RequestKey.of(asker.account(), key), asker.account(), asker, authority, applicants, NOW,
                null, false);
    }

    public static ParticipantId person(String name) {
        return ParticipantId.of(EDITION, EmailAddress.of(name + "@example.org"));
    }

    public static RankedRegistration withdraw(SeatBook book, SeatAnswer answer) {
        return book.withdraw(answer.registrations().getFirst().registration().id(), new Viewer.Organiser());
    }

    /** The agenda's news, taken in to the end. */
    public static void follow(SeatBook book, Workshop told) {
        book.follow(told);
        while (book.hasMoreToTell()) {
            book.saved();
            book.tellMore();
        }
        book.saved();
    }

    /** Everybody in the line, in order of arrival. */
    public static List<RankedRegistration> placed(SeatBook book) {
        return book.state().registrations().stream().map(each -> book.find(each.id(), new Viewer.Organiser())).toList();
    }

    public static List<ParticipantId> seated(SeatBook book) {
        return people(book, Registration.State.SEATED);
    }

    public static List<ParticipantId> waiting(SeatBook book) {
        return people(book, Registration.State.WAITING);
    }

    private static List<ParticipantId> people(SeatBook book, Registration.State state) {
        return book.state().registrations().stream().filter(registration -> registration.state() == state)
                .map(Registration::participant).toList();
    }

    static String[] names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toArray(String[]::new);
    }
}
