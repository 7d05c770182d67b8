package fr.raict.portal.individual;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import fr.raict.portal.individual.OfferedSessions.Hours;
import fr.raict.portal.individual.OfferedSessions.Offer;
import fr.raict.portal.services.agenda.Edition;
import fr.raict.portal.services.agenda.Programme;
import fr.raict.portal.services.agenda.Slot;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.registration.Availability;
import fr.raict.portal.services.registration.OwnSessions;
import fr.raict.portal.services.registration.Registration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OfferedSessionsTest {
    private static final Instant TEN = Instant.parse("2027-01-13T10:00:00Z");
    private static final UUID EDITION = new UUID(0, 1);

    private final Workshop lasting = workshop("Longue", TEN, 180);
    private final Workshop first = workshop("Première", TEN, 60);
    private final Workshop second = workshop("Seconde", TEN.plus(Duration.ofHours(1)), 60);
    private final Workshop twin = workshop("Jumelle", TEN, 60);

    @Test
    void putsSessionsTogetherThatBeginAndEndTogetherAndNamesTheOthersAtTheSameTime() {
        var hours = offered(List.of(second, first, lasting, twin)).days().values().iterator().next();

        assertThat(hours).extracting(Hours::atOnce).containsExactly(2L, 1L, 1L);
        assertThat(hours.getFirst().offers()).extracting(Offer::workshop).containsExactly(twin, first);
        assertThat(hours.getFirst().offers().getFirst().besides()).containsExactly(lasting);
        assertThat(hours.getLast().offers().getFirst().besides()).containsExactly(lasting);
    }

    @Test
    void findsEachPairThatClashesAndNoneThatOnlyTouches() {
        var offered = offered(List.of(second, first, lasting, twin));

        assertThat(offered.clashes(ids(first, second))).isEmpty();
        assertThat(offered.clashes(ids(first, second, lasting))).hasSize(2);
        assertThat(offered.clashes(ids(first, twin))).hasSize(1);
    }

    @Test
    void clashesWithWhatThePersonIsRegisteredForAlready() {
        var offered = offered(List.of(second, lasting), lasting);

        assertThat(offered.clashes(ids(second))).singleElement()
                .satisfies(clash -> assertThat(clash.other()).isEqualTo(lasting));
        assertThat(offered.ticked(ids(lasting))).as("registered already").isEmpty();
    }

    private static OfferedSessions offered(List<Workshop> workshops, Workshop... held) {
        var edition = new Edition(EDITION, 1, "RAICT 2027", LocalDate.of(2027, 1, 13), LocalDate.of(2027, 1, 14),
                "Paris",
                null, ZoneId.of("Europe/Paris"), TEN, TEN, "o@example.org", Edition.Status.OPEN, List.of(), List.of(),
                null);
        var sofia = new Registration.Person("Sofia", "Moreau", "sofia@example.org", null, "fr");
        var registrations = List.of(held).stream().map(workshop -> new Registration(UUID.randomUUID(), workshop.id(),
                sofia, null, Registration.State.SEATED, null, TEN, "ticket", null, null, null, null, null))
                .toList();
        var seats = workshops.stream()
                .map(each -> new Availability(each.id(), 10, 0, 0, 0, 10, Availability.State.OPEN, null)).toList();
        return OfferedSessions.of(new Programme(edition, List.of(), List.of(), workshops),
                new OwnSessions(EDITION, sofia, TEN, registrations, seats, List.of()), TEN.minus(Duration.ofDays(1)));
    }

    private static Workshop workshop(String title, Instant start, int minutes) {
        return new Workshop(UUID.randomUUID(), 1, EDITION, title, "", null, Workshop.Format.WORKSHOP, List.of("fr"),
                Workshop.Mode.ON_SITE, 10, null, List.of(), Workshop.Status.PUBLISHED, null,
                new Slot(UUID.randomUUID(), null, start, start.plus(Duration.ofMinutes(minutes)), Slot.Kind.SESSION),
                null,
                List.of(), List.of(), null, null);
    }

    private static List<UUID> ids(Workshop... workshops) {
        return List.of(workshops).stream().map(Workshop::id).toList();
    }
}
