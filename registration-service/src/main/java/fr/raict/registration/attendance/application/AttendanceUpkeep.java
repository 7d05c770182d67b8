package fr.raict.registration.attendance.application;

import java.time.Clock;
import java.time.Duration;

import fr.raict.registration.attendance.domain.Attendance;
import fr.raict.registration.attendance.domain.Door;
import fr.raict.registration.attendance.domain.ExpectedPerson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings what happens at the doors of sessions into the lists of who came. An attendance is marked when it is written, and
 * the mark is taken off once its line shows it; what a crash or a failed write kept from the lists is brought in later.
 */
@Component
class AttendanceUpkeep {

    private static final Logger log = LoggerFactory.getLogger(AttendanceUpkeep.class);
    private static final Duration MISSED_AFTER = Duration.ofSeconds(5);

    private final Attendances attendances;
    private final AttendanceLists lists;
    private final ExpectedPeople people;
    private final Clock clock;

    AttendanceUpkeep(Attendances attendances, AttendanceLists lists, ExpectedPeople people, Clock clock) {
        this.attendances = attendances;
        this.lists = lists;
        this.people = people;
        this.clock = clock;
    }

    /** Whoever was let in is in, so whatever happens here is no reason to say that they are not. */
    void show(ExpectedPerson person, Attendance attendance) {
        try {
            bringIn(person, attendance);
        } catch (RuntimeException e) {
            log.warn("Lists will show who came to {} a little later", attendance.door(), e);
        }
    }

    private void bringIn(ExpectedPerson person, Attendance attendance) {
        if (attendance.door() instanceof Door.OfSession session) {
            lists.show(session.workshop(), person.registration(), attendance);
        }
        attendances.shown(attendance);
    }

    @Scheduled(fixedDelayString = "${raict.lists.upkeep-every:5s}")
    void sweep() {
        attendances.unshownSince(clock.instant().minus(MISSED_AFTER)).forEach(attendance -> people
                .of(attendance.door(), attendance.participant()).stream().findFirst()
                .ifPresentOrElse(person -> show(person, attendance), () -> attendances.shown(attendance)));
    }
}
