package fr.raict.registration.attendance.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import fr.raict.registration.attendance.application.Attendances;
import fr.raict.registration.attendance.domain.Attendance;
import fr.raict.registration.attendance.domain.CheckIn;
import fr.raict.registration.attendance.domain.Door;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class MongoAttendancesIT {

    private static final Instant NINE = Instant.parse("2027-01-13T08:00:00Z");

    @Autowired
    private Attendances attendances;

    private final EditionId edition = new EditionId(UUID.randomUUID());
    private final Door day = new Door.OfDay(edition, LocalDate.of(2027, 1, 13));
    private final Door session = new Door.OfSession(edition, new WorkshopId(UUID.randomUUID()));
    private final ParticipantId ada = new ParticipantId(UUID.randomUUID());

    private static CheckIn checkIn(int second) {
        return CheckIn.told(UUID.randomUUID(), NINE.plusSeconds(second), NINE.plusSeconds(100), "louis", "Louis Petit");
    }

    @Test
    void findsWhatItStored() {
        var excused = Attendance.none(session, ada).excuse(true);
        var one = checkIn(1);
        var two = checkIn(2);
        var both = Attendance.none(day, ada).with(one, true).with(two, true);
        assertThat(attendances.save(excused)).isTrue();
        assertThat(attendances.save(both)).isTrue();

        var stored = attendances.find(day, ada).orElseThrow();

        assertThat(stored.checkIns()).containsExactly(one, two);
        assertThat(stored.version()).isOne();
        assertThat(attendances.find(day, two.nonce())).contains(stored);
        assertThat(attendances.find(session, two.nonce())).isEmpty();
        assertThat(attendances.of(day, List.of(ada, new ParticipantId(UUID.randomUUID())))).containsExactly(stored);
        assertThat(attendances.withCollisions(day, 10)).containsExactly(stored);
        assertThat(attendances.countPresent(day)).isOne();
        assertThat(attendances.countExcused(day)).isZero();
        assertThat(attendances.countPresent(session)).isZero();
        assertThat(attendances.countExcused(session)).isOne();
        assertThat(attendances.withCollisions(session, 10)).isEmpty();
    }

    @Test
    void stillFindsWhatWasUndone() {
        var one = checkIn(1);
        attendances.save(Attendance.none(day, ada).with(one, false));
        attendances.save(attendances.find(day, ada).orElseThrow().undo(one.nonce()));

        assertThat(attendances.countPresent(day)).isZero();
        assertThat(attendances.find(day, one.nonce()).orElseThrow().undone()).containsExactly(one.nonce());
    }

    @Test
    void takesOneOfManyAtTheSameMoment() throws Exception {
        List<Callable<Boolean>> devices = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(
                        each -> () -> attendances.save(Attendance.none(day, ada).with(checkIn(each), true)))
                .toList();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var saved = 0;
            for (var device : pool.invokeAll(devices)) {
                saved += device.get() ? 1 : 0;
            }
            assertThat(saved).isOne();
        }
        var stored = attendances.find(day, ada).orElseThrow();
        assertThat(attendances.save(stored.with(checkIn(20), true))).isTrue();
        assertThat(attendances.save(stored.with(checkIn(30), true))).isFalse();
    }
}
