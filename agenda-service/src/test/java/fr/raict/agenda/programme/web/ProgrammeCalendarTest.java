package fr.raict.agenda.programme.web;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import fr.raict.agenda.editions.domain.EditionDetails;
import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.editions.domain.EditionStatus;
import fr.raict.agenda.editions.domain.RegistrationWindow;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.editions.domain.SlotKind;
import fr.raict.agenda.editions.domain.TimeSlot;
import fr.raict.agenda.workshops.application.ShownWorkshop;
import fr.raict.agenda.workshops.domain.AttendanceMode;
import fr.raict.agenda.workshops.domain.RoomAndSlot;
import fr.raict.agenda.workshops.domain.SessionLanguage;
import fr.raict.agenda.workshops.domain.Stage;
import fr.raict.agenda.workshops.domain.WorkshopDetails;
import fr.raict.agenda.workshops.domain.WorkshopFormat;
import fr.raict.agenda.workshops.domain.WorkshopSnapshot;
import fr.raict.platform.calendar.CalendarText;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

import static fr.raict.testsupport.properties.Generator.anyText;
import static fr.raict.testsupport.properties.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

class ProgrammeCalendarTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final RoomAndSlot AT = new RoomAndSlot(new Room(UUID.randomUUID(), "Étoile 1", 80, "", "", true),
            new TimeSlot(UUID.randomUUID(), "", Instant.parse("2027-01-06T09:00:00Z"),
                    Instant.parse("2027-01-06T10:30:00Z"), SlotKind.SESSION),
            "Palais des congrès");
    private static final Stage.Published PUBLISHED = new Stage.Published(AT);

    private ZoneId zone = ZoneId.of("Europe/Paris");
    private final ProgrammeCalendar calendar = new ProgrammeCalendar("https://raict.example.org");

    @Test
    void isReadWhateverSomebodyOnceTyped() {
        forAll(anyText(90), typed -> {
            var text = programme("RAICT 2026", "Ports\u000Bet quais" + typed, PUBLISHED);

            assertThat(text.replace("\r\n", "").chars()).noneMatch(Character::isISOControl);
            for (var line : text.split("\r\n")) {
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            }
            assertThat(entry(text).getSummary().getValue()).startsWith("Ports et quais");
        });
    }

    @Test
    void keepsTheQuotesAroundTheNameOfTheEdition() {
        assertThat(organiser("\"Le Lab\"")).isEqualTo("ORGANIZER;CN=^'Le Lab^':mailto:contact@example.org");
        assertThat(organiser("\"")).isEqualTo("ORGANIZER;CN=^':mailto:contact@example.org");
        assertThat(organiser("Le \"Lab\", ^")).isEqualTo("ORGANIZER;CN=\"Le ^'Lab^', ^^\":mailto:contact@example.org");
    }

    @Test
    void aCancellationIsNewerThanThePublication() {
        var published = entry(programme("RAICT 2026", "Ports", PUBLISHED));
        var cancelled = entry(
                programme("RAICT 2026", "Ports", new Stage.Cancelled(PUBLISHED, "Salle inondée")));

        assertThat(published.getSequence().getSequenceNo()).isEqualTo(2);
        assertThat(cancelled.getSequence().getSequenceNo()).isEqualTo(3);
    }

    @Test
    void aRemoteWorkshopHasNoRoomAndTellsNobodyItsLink() {
        var remote = programme("RAICT 2026", "Ports", PUBLISHED, AttendanceMode.REMOTE);
        var hybrid = programme("RAICT 2026", "Ports", PUBLISHED, AttendanceMode.HYBRID);

        assertThat(entry(remote).getLocation().getValue()).isEqualTo("À distance");
        assertThat(entry(hybrid).getLocation().getValue()).isEqualTo("Étoile 1, Palais des congrès");
        assertThat(remote + hybrid).doesNotContain("visio");
    }

    private String organiser(String edition) {
        return CalendarText.unfolded(programme(edition, "Ports", PUBLISHED)).lines()
                .filter(line -> line.startsWith("ORGANIZER")).findFirst().orElseThrow();
    }

    /** ical4j's tables have it under the name of Puerto Rico. */
    @Test
    void describesTheZoneByTheNameThatItsTimesUse() {
        zone = ZoneId.of("America/Guadeloupe");

        assertThat(programme("RAICT 2027", "Ports", PUBLISHED)).contains("BEGIN:VTIMEZONE\r\nTZID:America/Guadeloupe")
                .contains("DTSTART;TZID=America/Guadeloupe");
    }

    private String programme(String edition, String title, Stage stage) {
        return programme(edition, title, stage, AttendanceMode.ON_SITE);
    }

    private String programme(String edition, String title, Stage stage, AttendanceMode mode) {
        var details = new EditionDetails(edition, LocalDate.parse("2027-01-06"), LocalDate.parse("2027-01-07"),
                "Palais des congrès", "", zone, new RegistrationWindow(NOW, NOW.plusSeconds(60)),
                "contact@example.org");
        var shown = new EditionSnapshot(UUID.randomUUID(), 1, details, EditionStatus.OPEN,
                AT.inRoom().stream().toList(),
                List.of(AT.slot()));
        var workshop = new WorkshopSnapshot(UUID.randomUUID(), 1, shown.id(), new WorkshopDetails(title, "", "",
                WorkshopFormat.WORKSHOP, Set.of(SessionLanguage.FR), mode, "https://visio.example.org/ports", 30, "",
                new TreeSet<>(Set.of(8))), stage, 2, NOW);
        return calendar.of(details, List.of(new ShownWorkshop(workshop, shown, List.of(), List.of(), "")));
    }

    private static VEvent entry(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text)).<VEvent>getComponent(Component.VEVENT)
                    .orElseThrow();
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }
}
