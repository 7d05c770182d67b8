package fr.raict.agenda.editions.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.agenda.editions.domain.EditionDetails;
import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.editions.domain.EditionStatus;
import fr.raict.agenda.editions.domain.RegistrationWindow;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.editions.domain.SlotKind;
import fr.raict.agenda.editions.domain.TimeSlot;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartsInOrderTest {

    private static final Instant NINE = Instant.parse("2027-01-06T09:00:00Z");

    @Test
    void roomsAreInTheOrderOfADictionary() {
        var rooms = Stream.of("Zones", "étoile", "Économie", "Marly")
                .map(name -> new Room(UUID.randomUUID(), name, 10, "", "", true)).toList();

        assertThat(RoomView.allOf(edition(rooms, List.of()))).extracting(RoomView::name).containsExactly("Économie",
                "étoile", "Marly", "Zones");
    }

    @Test
    void slotsAreInTheOrderOfTheirTimes() {
        var slots = Stream.of(2, 0, 1).map(hours -> new TimeSlot(UUID.randomUUID(), "", NINE.plusSeconds(hours * 3600),
                NINE.plusSeconds(hours * 3600 + 1800), SlotKind.SESSION)).toList();

        assertThat(SlotView.allOf(edition(List.of(), slots))).extracting(SlotView::startsAt).isSorted();
    }

    private static EditionSnapshot edition(List<Room> rooms, List<TimeSlot> slots) {
        var day = LocalDate.of(2027, 1, 6);
        var details = new EditionDetails("RAICT", day, day, "Palais des congrès", "", ZoneId.of("Europe/Paris"),
                new RegistrationWindow(NINE.minusSeconds(60), NINE), "contact@example.org");
        return new EditionSnapshot(UUID.randomUUID(), 1, details, EditionStatus.DRAFT, rooms, slots);
    }
}
