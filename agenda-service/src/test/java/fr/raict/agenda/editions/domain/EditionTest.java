package fr.raict.agenda.editions.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.agenda.editions.domain.EditionRefused.EditionFull;
import fr.raict.agenda.editions.domain.EditionRefused.EditionOver;
import fr.raict.agenda.editions.domain.EditionRefused.RoomNameTaken;
import fr.raict.agenda.editions.domain.EditionRefused.RoomUnknown;
import fr.raict.agenda.editions.domain.EditionRefused.SlotOutsideDays;
import fr.raict.agenda.editions.domain.EditionRefused.SlotUnknown;
import fr.raict.agenda.editions.domain.EditionRefused.StatusOutOfReach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static fr.raict.agenda.editions.domain.EditionFixture.ETOILE;
import static fr.raict.agenda.editions.domain.EditionFixture.MORNING;
import static fr.raict.agenda.editions.domain.EditionFixture.details;
import static fr.raict.agenda.editions.domain.EditionFixture.draft;
import static fr.raict.agenda.editions.domain.EditionFixture.slot;
import static fr.raict.agenda.editions.domain.EditionStatus.ARCHIVED;
import static fr.raict.agenda.editions.domain.EditionStatus.CANCELLED;
import static fr.raict.agenda.editions.domain.EditionStatus.CLOSED;
import static fr.raict.agenda.editions.domain.EditionStatus.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EditionTest {

    @Test
    void livesFromDraftToArchived() {
        var archived = draft().enter(OPEN).enter(CLOSED).enter(ARCHIVED);

        assertThat(archived.status()).isEqualTo(ARCHIVED);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT,CLOSED", "DRAFT,ARCHIVED", "OPEN,DRAFT", "OPEN,OPEN", "OPEN,ARCHIVED", "CLOSED,OPEN",
            "ARCHIVED,CANCELLED", "CANCELLED,OPEN"})
    void skipsNoStepOfItsLifeAndNeverGoesBack(EditionStatus from, EditionStatus to) {
        var edition = inStatus(from);

        assertThatExceptionOfType(StatusOutOfReach.class).isThrownBy(() -> edition.enter(to));
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "OPEN", "CLOSED"})
    void canBeCancelledUntilItIsArchived(EditionStatus from) {
        assertThat(inStatus(from).enter(CANCELLED).status()).isEqualTo(CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(names = {"ARCHIVED", "CANCELLED"})
    void changesNoMoreOnceItIsOver(EditionStatus over) {
        var edition = inStatus(over);

        assertThat(List.<Runnable>of(() -> edition.describe(edition.details()), () -> edition.add(ETOILE),
                () -> edition.change(ETOILE), () -> edition.remove(ETOILE), () -> edition.add(MORNING),
                () -> edition.change(MORNING), () -> edition.remove(MORNING)))
                .allSatisfy(change -> assertThatExceptionOfType(EditionOver.class).isThrownBy(change::run));
    }

    @Test
    void refusesASecondRoomOfTheSameName() {
        var edition = draft();
        var sameName = new Room(UUID.randomUUID(), "étoile 1", 10, "", "", false);

        assertThatExceptionOfType(RoomNameTaken.class).isThrownBy(() -> edition.add(sameName));
    }

    @Test
    void takesNoMoreRoomsThanItMay() {
        var edition = draft();
        for (var number = 1; number < Room.MOST; number++) {
            edition = edition.add(new Room(UUID.randomUUID(), "Salle " + number, 10, "", "", true));
        }
        var full = edition;

        assertThatExceptionOfType(EditionFull.class)
                .isThrownBy(() -> full.add(new Room(UUID.randomUUID(), "De trop", 10, "", "", true)));
    }

    @Test
    void aRoomKeepsItsOwnNameWhenItChanges() {
        var larger = new Room(ETOILE.id(), ETOILE.name(), 90, "", "", true);

        assertThat(draft().change(larger).rooms()).containsExactly(larger);
    }

    @Test
    void removesOnlyTheRoomAndSlotNamed() {
        var other = new Room(UUID.randomUUID(), "Marly", 30, "", "", true);
        var later = slot("2027-01-06T11:00:00Z", "2027-01-06T12:00:00Z");

        var edition = draft().add(other).add(later).remove(ETOILE).remove(MORNING);

        assertThat(edition.rooms()).containsExactly(other);
        assertThat(edition.slots()).containsExactly(later);
    }

    @Test
    void doesNotKnowTheRoomsAndSlotsOfOthers() {
        var edition = draft();

        assertThatExceptionOfType(RoomUnknown.class).isThrownBy(() -> edition.room(UUID.randomUUID()));
        assertThatExceptionOfType(SlotUnknown.class).isThrownBy(() -> edition.slot(UUID.randomUUID()));
    }

    @Test
    void countsItsDaysInItsOwnTimeZone() {
        var firstMinutesInParis = slot("2027-01-05T23:00:00Z", "2027-01-05T23:30:00Z");
        var lastMinutesInParis = slot("2027-01-07T22:30:00Z", "2027-01-07T23:00:00Z");

        assertThat(draft().add(firstMinutesInParis).add(lastMinutesInParis).slots()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-05T22:55:00Z,2027-01-05T23:30:00Z", "2027-01-07T23:00:00Z,2027-01-07T23:30:00Z"})
    void refusesASlotOutsideItsDays(String startsAt, String endsAt) {
        var edition = draft();

        assertThatExceptionOfType(SlotOutsideDays.class).isThrownBy(() -> edition.add(slot(startsAt, endsAt)));
    }

    @Test
    void theLastSessionOfADayMayEndAfterMidnight() {
        var evening = slot("2027-01-07T21:00:00Z", "2027-01-08T00:30:00Z");

        assertThat(draft().add(evening).slots()).contains(evening);
    }

    @ParameterizedTest
    @CsvSource({"Africa/Dakar,2027-01-06T10:00:00Z,2027-01-06T11:30:00Z",
            "Pacific/Noumea,2027-01-05T23:00:00Z,2027-01-06T00:30:00Z"})
    void inAnotherTimeZoneItsSlotsKeepTheirTimesOfDay(String zone, String startsAt, String endsAt) {
        var moved = draft().describe(inZone(details("2027-01-06", "2027-01-07"), zone));

        assertThat(moved.slots()).containsExactly(new TimeSlot(MORNING.id(), MORNING.label(), Instant.parse(startsAt),
                Instant.parse(endsAt), MORNING.kind()));
        assertThat(moved.describe(details("2027-01-06", "2027-01-07")).slots()).containsExactly(MORNING);
    }

    @Test
    void aSlotAtAnHourThatTheNewTimeZoneSkipsIsAsLongAsItWas() {
        var night = slot("2027-03-28T02:30:00Z", "2027-03-28T03:00:00Z");
        var inDakar = Edition.draft(UUID.randomUUID(), inZone(details("2027-03-28", "2027-03-28"), "Africa/Dakar"))
                .add(night);

        var inParis = inDakar.describe(details("2027-03-28", "2027-03-28"));

        assertThat(inParis.slots()).singleElement().satisfies(slot -> {
            assertThat(slot.startsAt()).isEqualTo("2027-03-28T01:30:00Z");
            assertThat(slot.endsAt()).isEqualTo("2027-03-28T02:00:00Z");
        });
    }

    @Test
    void refusesNewDaysThatLeaveASlotOutside() {
        var edition = draft();

        assertThatExceptionOfType(SlotOutsideDays.class)
                .isThrownBy(() -> edition.describe(details("2027-01-07", "2027-01-07")));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-06T09:01:00Z,2027-01-06T10:00:00Z", "2027-01-06T09:00:00Z,2027-01-06T09:59:59Z",
            "2027-01-06T09:00:00Z,2027-01-06T09:00:00Z", "2027-01-06T10:00:00Z,2027-01-06T09:00:00Z"})
    void aSlotEndsAfterItStartsOnMultiplesOfFiveMinutes(String startsAt, String endsAt) {
        assertThatIllegalArgumentException().isThrownBy(() -> slot(startsAt, endsAt));
    }

    private static EditionDetails inZone(EditionDetails details, String zone) {
        return new EditionDetails(details.name(), details.firstDay(), details.lastDay(), details.venue(),
                details.address(), ZoneId.of(zone), details.registration(), details.contactEmail());
    }

    private static Edition inStatus(EditionStatus status) {
        var path = switch (status) {
            case DRAFT -> Stream.<EditionStatus>of();
            case OPEN -> Stream.of(OPEN);
            case CLOSED -> Stream.of(OPEN, CLOSED);
            case ARCHIVED -> Stream.of(OPEN, CLOSED, ARCHIVED);
            case CANCELLED -> Stream.of(CANCELLED);
        };
        return path.reduce(draft(), Edition::enter, (_, last) -> last);
    }
}
