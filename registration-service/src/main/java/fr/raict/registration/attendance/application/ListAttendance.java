package fr.raict.registration.attendance.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.raict.platform.paging.Paging;
import fr.raict.registration.attendance.domain.Attendance;
import fr.raict.registration.attendance.domain.AttendanceRefused.DoorUnknown;
import fr.raict.registration.attendance.domain.Door;
import fr.raict.registration.mandates.application.MandatesHeld;
import fr.raict.registration.seating.application.ViewAvailability;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/** Shows organisers who came to a session, who is excused and who is absent, a page at a time or to the end. */
@Service
public class ListAttendance {

    private static final Paging EVERYTHING = new Paging(0, Paging.LARGEST);

    private final ViewAvailability workshops;
    private final AttendanceLists lists;
    private final Attendances attendances;
    private final MandatesHeld mandates;
    private final Clock clock;

    ListAttendance(ViewAvailability workshops, AttendanceLists lists, Attendances attendances, MandatesHeld mandates,
            Clock clock) {
        this.workshops = workshops;
        this.lists = lists;
        this.attendances = attendances;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** How a list is narrowed and sorted. */
    public record Filter(Optional<Attendance.State> state, Optional<String> authority, AttendanceQuery.Order order) {
    }

    /**
     * How many lines a list of each state has.
     *
     * @param begun whether the session has; who has not come before is still expected
     */
    public record AttendanceFigures(boolean begun, long present, long excused, long absent) {

        private long of(Optional<Attendance.State> state) {
            return state.map(each -> switch (each) {
                case PRESENT -> present;
                case EXCUSED -> excused;
                case ABSENT -> absent;
            }).orElse(present + excused + absent);
        }
    }

    /**
     * A page of the attendance of a session.
     *
     * @param page from 0
     * @param pages at least 1
     * @param total on all pages
     */
    public record AttendancePage(List<AttendanceEntry> items, int page, long pages, long total,
            AttendanceFigures figures) {
    }

    /** One of them. */
    public record AttendanceEntry(PersonAtDoor person, Authority authority) {
    }

    /** @throws DoorUnknown when it is not in the programme */
    public AttendancePage of(UUID id, Filter filter, Paging paging) {
        var workshop = workshop(id);
        var query = query(workshop, filter, paging);
        var lines = lists.find(query);
        var figures = figures(workshop);
        var total = filter.authority().isPresent() ? lists.count(query) : figures.of(filter.state());
        return new AttendancePage(entries(workshop, lines), paging.page(), paging.pagesOf(total), total, figures);
    }

    /** With when and by whom each was let in, which lines do not say. */
    private List<AttendanceEntry> entries(Workshop workshop, List<AttendanceLine> lines) {
        var door = new Door.OfSession(workshop.edition(), workshop.id());
        var known = known(door, lines);
        return lines.stream().map(line -> line.person())
                .map(person -> new AttendanceEntry(PersonAtDoor.of(person, known.getOrDefault(person.participant(),
                        Attendance.none(door, person.participant()))), person.authority()))
                .toList();
    }

    private Map<ParticipantId, Attendance> known(Door door, List<AttendanceLine> lines) {
        return attendances.of(door, lines.stream().map(line -> line.person().participant()).toList()).stream()
                .collect(Collectors.toMap(Attendance::participant, Function.identity()));
    }

    private AttendanceFigures figures(Workshop workshop) {
        return new AttendanceFigures(hasBegun(workshop), count(workshop, Attendance.State.PRESENT),
                count(workshop, Attendance.State.EXCUSED), count(workshop, Attendance.State.ABSENT));
    }

    private long count(Workshop workshop, Attendance.State state) {
        var all = new Filter(Optional.of(state), Optional.empty(), AttendanceQuery.Order.NAME);
        return lists.count(query(workshop, all, EVERYTHING));
    }

    private boolean hasBegun(Workshop workshop) {
        return workshop.placed().map(Placement::startsAt).filter(start -> !clock.instant().isBefore(start))
                .isPresent();
    }

    /**
     * The same to the end.
     *
     * @param begun whether who has not come is absent by now
     */
    public record Reading(Workshop workshop, boolean begun, Consumer<Consumer<AttendanceLine>> lines) {
    }

    /** @throws DoorUnknown when it is not in the programme */
    public Reading read(UUID id, Filter filter) {
        var workshop = workshop(id);
        var query = query(workshop, filter, EVERYTHING);
        return new Reading(workshop, hasBegun(workshop), consumer -> lists.each(query, consumer));
    }

    private AttendanceQuery query(Workshop workshop, Filter filter, Paging paging) {
        return new AttendanceQuery(workshop.id(), filter.state(), filter.authority().map(mandates::codeNow),
                filter.order(), paging);
    }

    private Workshop workshop(UUID id) {
        var workshop = new WorkshopId(id);
        return workshops.workshop(workshop).filter(Workshop::isPublic)
                .orElseThrow(() -> new DoorUnknown(id.toString()));
    }
}
