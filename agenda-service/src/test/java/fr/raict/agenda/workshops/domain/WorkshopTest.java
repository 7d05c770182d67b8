package fr.raict.agenda.workshops.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.editions.domain.SlotKind;
import fr.raict.agenda.editions.domain.TimeSlot;
import fr.raict.agenda.workshops.domain.WorkshopChange.Kind;
import fr.raict.agenda.workshops.domain.WorkshopRefused.AlreadyPublished;
import fr.raict.agenda.workshops.domain.WorkshopRefused.NotASession;
import fr.raict.agenda.workshops.domain.WorkshopRefused.NotScheduled;
import fr.raict.agenda.workshops.domain.WorkshopRefused.PlaceUnknown;
import fr.raict.agenda.workshops.domain.WorkshopRefused.RoomMissing;
import fr.raict.agenda.workshops.domain.WorkshopRefused.WorkshopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static fr.raict.agenda.workshops.domain.WorkshopFixture.ETOILE;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.LATE_MORNING;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.MARLY;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.MORNING;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.MORNING_IN_ETOILE;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.NOW;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.cancelled;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.details;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.draft;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.edition;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.in;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.linked;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.published;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WorkshopTest {

    @Test
    void isScheduledByItsFirstPlaceAndPublishedAfterwards() {
        var scheduled = draft().place(MORNING_IN_ETOILE, NOW);
        var published = scheduled.workshop().publish(NOW);

        assertThat(scheduled.kind()).isEqualTo(Kind.SCHEDULED);
        assertThat(published.kind()).isEqualTo(Kind.PUBLISHED);
        assertThat(published.workshop().roomAndSlot()).contains(MORNING_IN_ETOILE);
    }

    @Test
    void isNotPublishedWithoutAPlace() {
        var draft = draft();

        assertThatExceptionOfType(NotScheduled.class).isThrownBy(() -> draft.publish(NOW));
    }

    @Test
    void isPublishedOnce() {
        var published = published();

        assertThatExceptionOfType(AlreadyPublished.class).isThrownBy(() -> published.publish(NOW));
    }

    @Test
    void losesItsPlaceOnlyBeforeItIsPublished() {
        var published = published();

        assertThat(scheduled().unplace(NOW).workshop().stage()).isEqualTo(new Stage.Draft());
        assertThatExceptionOfType(AlreadyPublished.class).isThrownBy(() -> published.unplace(NOW));
    }

    @Test
    void othersHearNothingOfADraftsEdits() {
        assertThat(draft().edit(details("Autre titre", 20), NOW).kind()).isEqualTo(Kind.DRAFTED);
        assertThat(scheduled().edit(details("Autre titre", 20), NOW).kind()).isEqualTo(Kind.REVISED);
    }

    @ParameterizedTest
    @MethodSource("overWorkshops")
    void changesNoMoreOnceItIsOver(Workshop over) {
        assertThat(List.<Runnable>of(() -> over.edit(details("Autre titre", 20), NOW),
                () -> over.place(MORNING_IN_ETOILE, NOW), () -> over.unplace(NOW), () -> over.publish(NOW),
                () -> over.cancel("", NOW)))
                .allSatisfy(change -> assertThatExceptionOfType(WorkshopOver.class).isThrownBy(change::run));
    }

    static Stream<Workshop> overWorkshops() {
        return Stream.of(cancelled(), published().hold(MORNING.endsAt()).orElseThrow().workshop());
    }

    @ParameterizedTest
    @MethodSource("changesThatPeopleMustNotice")
    void itsCalendarEntryMovesOnWithWhatPeopleMustNotice(WorkshopChange change) {
        assertThat(change.workshop().calendarSequence()).isEqualTo(1);
    }

    static Stream<WorkshopChange> changesThatPeopleMustNotice() {
        return Stream.of(published().edit(details("Autre titre", 30), NOW),
                publishedHybrid().edit(linked(AttendanceMode.HYBRID, "https://visio.example.org/ports"), NOW),
                published().follow(edition("Hôtel de ville", List.of(ETOILE), List.of(MORNING)), NOW).orElseThrow(),
                published().edit(details("Ports et logistique", 30, AttendanceMode.HYBRID), NOW),
                published().place(in(MARLY, MORNING), NOW),
                scheduled().place(in(ETOILE, LATE_MORNING), NOW), scheduled().unplace(NOW),
                published().cancel("", NOW));
    }

    private static Workshop publishedHybrid() {
        return draft().edit(linked(AttendanceMode.HYBRID, ""), NOW).workshop().place(MORNING_IN_ETOILE, NOW).workshop()
                .publish(NOW).workshop();
    }

    @Test
    void itsCalendarEntryStaysWhenOnlyTheCapacityChanges() {
        assertThat(published().edit(details("Ports et logistique", 10), NOW).workshop().calendarSequence()).isZero();
    }

    @Test
    void onlyWhatWasPublicStaysPublicWhenCancelled() {
        assertThat(cancelled().stage().isPublic()).isTrue();
        assertThat(scheduled().cancel("", NOW).workshop().stage().isPublic()).isFalse();
        assertThat(cancelled().roomAndSlot()).contains(MORNING_IN_ETOILE);
    }

    @Test
    void hasBeenHeldOnceItsTimeHasPassed() {
        assertThat(published().hold(MORNING.endsAt().minusSeconds(1))).isEmpty();
        assertThat(published().hold(MORNING.endsAt()).orElseThrow().workshop().stage())
                .isEqualTo(new Stage.Held(MORNING_IN_ETOILE));
        assertThat(scheduled().hold(MORNING.endsAt())).isEmpty();
    }

    @Test
    void movesWithItsSlotAndKeepsItsStage() {
        var later = at(MORNING, LATE_MORNING.startsAt(), LATE_MORNING.endsAt());

        var moved = published().follow(edition(List.of(ETOILE), List.of(later)), NOW).orElseThrow();

        assertThat(moved.kind()).isEqualTo(Kind.REVISED);
        assertThat(moved.workshop().stage()).isEqualTo(new Stage.Published(in(ETOILE, later)));
        assertThat(moved.workshop().calendarSequence()).isEqualTo(1);
    }

    @Test
    void takesTheNameAndCapacityOfItsRoom() {
        var renamed = new Room(ETOILE.id(), "Étoile", 70, "", "", true);

        var followed = published().follow(edition(List.of(renamed), List.of(MORNING)), NOW).orElseThrow().workshop();

        assertThat(followed.roomAndSlot()).contains(in(renamed, MORNING));
    }

    @Test
    void ignoresWhatTheEditionSaysAnewWithoutDifferenceToIt() {
        var equipped = new Room(ETOILE.id(), ETOILE.name(), ETOILE.capacity(), "1", "Vidéoprojecteur", false);
        var later = at(MORNING, LATE_MORNING.startsAt(), LATE_MORNING.endsAt());

        assertThat(published().follow(edition(List.of(ETOILE), List.of(MORNING)), NOW)).isEmpty();
        assertThat(published().follow(edition(List.of(equipped), List.of(MORNING)), NOW)).isEmpty();
        assertThat(published().follow(edition(List.of(), List.of()), NOW)).isEmpty();
        assertThat(cancelled().follow(edition(List.of(ETOILE), List.of(later)), NOW)).isEmpty();
        assertThat(draft().follow(edition(List.of(ETOILE), List.of(later)), NOW)).isEmpty();
    }

    private static TimeSlot at(TimeSlot slot, Instant startsAt, Instant endsAt) {
        return new TimeSlot(slot.id(), slot.label(), startsAt, endsAt, slot.kind());
    }

    @Test
    void hasNoRoomWhileItIsRemoteAndNoLinkWhileItIsOnSite() {
        var remote = published().edit(linked(AttendanceMode.REMOTE, "https://visio.example.org/ports"), NOW).workshop();
        var onSite = remote.edit(linked(AttendanceMode.ON_SITE, "https://visio.example.org/ports"), NOW).workshop();

        assertThat(remote.roomAndSlot()).contains(new RoomAndSlot(null, MORNING, ""));
        assertThat(remote.details().link()).isEqualTo("https://visio.example.org/ports");
        assertThat(onSite.details().link()).isEmpty();
        assertThat(onSite.roomAndSlot().orElseThrow().inRoom()).isEmpty();
    }

    @Test
    void takesPlaceWithoutARoomOnlyWhenItIsRemote() {
        var remote = draft().edit(linked(AttendanceMode.REMOTE, ""), NOW).workshop();
        var onSite = draft();

        assertThat(remote.place(in(null, MORNING), NOW).workshop().publish(NOW).workshop().roomAndSlot())
                .contains(new RoomAndSlot(null, MORNING, ""));
        assertThatExceptionOfType(RoomMissing.class).isThrownBy(() -> onSite.place(in(null, MORNING), NOW));
    }

    @Test
    void aRemoteWorkshopFollowsTheTimeOfItsEditionButNotItsVenue() {
        var remote = published().edit(linked(AttendanceMode.REMOTE, ""), NOW).workshop();
        var later = at(MORNING, LATE_MORNING.startsAt(), LATE_MORNING.endsAt());

        assertThat(remote.follow(edition("Hôtel de ville", List.of(ETOILE), List.of(MORNING)), NOW)).isEmpty();
        assertThat(remote.follow(edition(List.of(ETOILE), List.of(later)), NOW)).isPresent();
    }

    @Test
    void readsTheVenueThatWasNotStoredYetWithoutAnybodyHavingToNotice() {
        var stored = draft().place(new RoomAndSlot(ETOILE, MORNING, null), NOW).workshop().publish(NOW).workshop();

        var followed = stored.follow(edition(List.of(ETOILE), List.of(MORNING)), NOW).orElseThrow();

        assertThat(followed.kind()).isEqualTo(Kind.REVISED);
        assertThat(followed.workshop().roomAndSlot()).contains(MORNING_IN_ETOILE);
        assertThat(followed.workshop().calendarSequence()).isZero();
    }

    @Test
    void saysOnceThatARemoteWorkshopWhichAnEarlierVersionStoredInARoomHasNone() {
        var onSite = published();
        var stored = new Workshop(onSite.id(), onSite.version(), onSite.edition(), linked(AttendanceMode.REMOTE, ""),
                new Stage.Published(new RoomAndSlot(ETOILE, MORNING, null)), 0, NOW);

        var followed = stored.follow(edition(List.of(ETOILE), List.of(MORNING)), NOW).orElseThrow();

        assertThat(followed.kind()).isEqualTo(Kind.REVISED);
        assertThat(followed.workshop().roomAndSlot()).contains(new RoomAndSlot(null, MORNING, ""));
        assertThat(followed.workshop().follow(edition(List.of(ETOILE), List.of(MORNING)), NOW)).isEmpty();
    }

    @Test
    void isPlacedOnlyInRoomsAndSessionsOfItsEdition() {
        var pause = new TimeSlot(UUID.randomUUID(), "", MORNING.startsAt(), MORNING.endsAt(), SlotKind.BREAK);
        var edition = edition(List.of(ETOILE), List.of(MORNING, pause));

        assertThat(RoomAndSlot.of(edition, ETOILE.id(), MORNING.id())).isEqualTo(MORNING_IN_ETOILE);
        assertThatExceptionOfType(PlaceUnknown.class)
                .isThrownBy(() -> RoomAndSlot.of(edition, MARLY.id(), MORNING.id()));
        assertThatExceptionOfType(PlaceUnknown.class)
                .isThrownBy(() -> RoomAndSlot.of(edition, ETOILE.id(), LATE_MORNING.id()));
        assertThatExceptionOfType(NotASession.class)
                .isThrownBy(() -> RoomAndSlot.of(edition, ETOILE.id(), pause.id()));
    }
}
