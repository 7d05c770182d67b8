package fr.raict.registration.choosing.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.registration.choosing.domain.Overlaps.Overlap;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.Placement;
import fr.raict.registration.seating.domain.Workshop;
import fr.raict.registration.seating.domain.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OverlapsTest {

    private static final Instant MORNING = Instant.parse("2027-01-13T08:00:00Z");

    @Test
    void findsNoneWhereOneBeginsWhenAnotherEnds() {
        assertThat(Overlaps.among(List.of(workshop("B", 60, 120), workshop("A", 0, 60)))).isEmpty();
    }

    @Test
    void findsTwoThatShareAMinute() {
        assertThat(titles(workshop("B", 59, 120), workshop("A", 0, 60))).containsExactly("A B");
    }

    @Test
    void findsAShortOneWithinALongOneThatBeganEarlier() {
        assertThat(titles(workshop("Plénière", 0, 240), workshop("A", 10, 20), workshop("B", 200, 260)))
                .containsExactly("Plénière A", "Plénière B");
    }

    @Test
    void doesNotFindWhatHasNoTime() {
        assertThat(titles(workshop("A", null), workshop("B", 0, 60), workshop("C", null))).isEmpty();
    }

    private static List<String> titles(Workshop... workshops) {
        return Overlaps.among(List.of(workshops)).stream().map(OverlapsTest::titles).toList();
    }

    private static String titles(Overlap overlap) {
        return overlap.one().title() + " " + overlap.other().title();
    }

    private static Workshop workshop(String title, int from, int to) {
        return workshop(title, new Placement(new UUID(0, 1), "Marly", MORNING.plus(Duration.ofMinutes(from)),
                MORNING.plus(Duration.ofMinutes(to))));
    }

    private static Workshop workshop(String title, @Nullable Placement placement) {
        return new Workshop(new WorkshopId(UUID.randomUUID()), new EditionId(new UUID(0, 2)), 1, title,
                Workshop.Status.PUBLISHED, 10, placement, 1, "", null);
    }
}
