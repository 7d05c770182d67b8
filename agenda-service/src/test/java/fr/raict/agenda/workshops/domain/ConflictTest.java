package fr.raict.agenda.workshops.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static fr.raict.agenda.workshops.domain.WorkshopFixture.ETOILE;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.LATE_MORNING;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.MARLY;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.MORNING;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.NOW;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.details;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.draft;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.in;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.linked;
import static fr.raict.agenda.workshops.domain.WorkshopFixture.slot;
import static org.assertj.core.api.Assertions.assertThat;

class ConflictTest {

    private static final UUID EXPERT = UUID.randomUUID();

    private final Workshop workshop = draft().place(in(ETOILE, MORNING), NOW).workshop();

    @Test
    void namesTheOtherWorkshopInTheSameRoomAtAnOverlappingTime() {
        var overlapping = slot("2027-01-06T10:25:00Z", "2027-01-06T11:00:00Z");
        var other = draft().place(in(ETOILE, overlapping), NOW).workshop();

        assertThat(conflictsWith(other)).containsExactly(new Conflict.RoomOverlap(other.id(), "Ports et logistique"));
    }

    @Test
    void aWorkshopMayStartWhenAnotherEnds() {
        assertThat(conflictsWith(draft().place(in(ETOILE, LATE_MORNING), NOW).workshop())).isEmpty();
    }

    @Test
    void aCancelledWorkshopLeavesTheRoomFree() {
        var cancelled = draft().place(in(ETOILE, MORNING), NOW).workshop().cancel("", NOW).workshop();

        assertThat(conflictsWith(cancelled)).isEmpty();
    }

    @Test
    void namesTheOtherWorkshopOfAnExpertAtTheSameTime() {
        var other = draft().place(in(MARLY, MORNING), NOW).workshop();

        var conflicts = Conflict.of(workshop, List.of(workshop, other),
                Map.of(workshop.id(), Set.of(EXPERT), other.id(), Set.of(EXPERT)));

        assertThat(conflicts).containsExactly(new Conflict.ExpertOverlap(other.id(), "Ports et logistique"));
    }

    @Test
    void aRoomMustHoldTheCapacityUnlessEverybodyIsRemote() {
        var large = draft().edit(details("Plénière", 81), NOW).workshop().place(in(ETOILE, MORNING), NOW);
        var remote = large.workshop().edit(details("Webinaire", 81, AttendanceMode.REMOTE), NOW);

        assertThat(Conflict.of(large.workshop(), List.of(), Map.of())).containsExactly(new Conflict.RoomTooSmall());
        assertThat(Conflict.of(remote.workshop(), List.of(), Map.of())).isEmpty();
    }

    @Test
    void aRemoteWorkshopIsInNobodysRoom() {
        var remote = draft().edit(linked(AttendanceMode.REMOTE, ""), NOW).workshop().place(in(ETOILE, MORNING), NOW)
                .workshop();

        assertThat(conflictsWith(remote)).isEmpty();
        assertThat(Conflict.of(remote, List.of(workshop), Map.of())).isEmpty();
    }

    @Test
    void aWorkshopThatIsNoLongerRemoteNeedsARoom() {
        var remote = draft().edit(linked(AttendanceMode.REMOTE, ""), NOW).workshop().place(in(null, MORNING), NOW)
                .workshop();
        var onSite = remote.edit(linked(AttendanceMode.ON_SITE, ""), NOW).workshop();

        assertThat(Conflict.of(onSite, List.of(), Map.of())).containsExactly(new Conflict.RoomMissing());
    }

    private List<Conflict> conflictsWith(Workshop other) {
        return Conflict.of(workshop, List.of(workshop, other), Map.of());
    }
}
