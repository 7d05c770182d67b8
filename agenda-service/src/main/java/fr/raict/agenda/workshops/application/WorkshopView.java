package fr.raict.agenda.workshops.application;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.workshops.application.InvitedExperts.Speaker;
import fr.raict.agenda.workshops.domain.AttendanceMode;
import fr.raict.agenda.workshops.domain.RoomAndSlot;
import fr.raict.agenda.workshops.domain.SessionLanguage;
import fr.raict.agenda.workshops.domain.SessionRole;
import fr.raict.agenda.workshops.domain.Stage;
import fr.raict.agenda.workshops.domain.WorkshopDetails;
import fr.raict.agenda.workshops.domain.WorkshopFormat;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

import static fr.raict.platform.text.OptionalText.orNull;

/**
 * A workshop as each part of the API shows it; its version is its entity tag.
 *
 * @param room null for a remote one, and while it has none
 * @param experts those who accepted
 */
public record WorkshopView(UUID id, long version, UUID edition, String title, String summary,
        @Nullable String objectives, WorkshopFormat format,
        @Bounded(most = 2, because = "French and English") List<String> languages, AttendanceMode mode, int capacity,
        @Nullable String community,
        @Bounded(most = WorkshopDetails.SDGS, because = "there are so many goals") SortedSet<Integer> sdgs,
        Stage.Status status, @Nullable RoomInBrief room,
        @Nullable SlotInBrief slot, @Nullable String cancellationReason,
        @Bounded(most = 200, because = "experts invited to one workshop") List<ExpertInBrief> experts) {

    /** The room it takes place in. */
    public record RoomInBrief(UUID id, String name, int capacity) {

        private static RoomInBrief of(Room room) {
            return new RoomInBrief(room.id(), room.name(), room.capacity());
        }
    }

    /** The slot it takes place in. */
    public record SlotInBrief(UUID id, @Nullable String label, Instant startsAt, Instant endsAt) {

        private static SlotInBrief of(RoomAndSlot at) {
            var slot = at.slot();
            return new SlotInBrief(slot.id(), orNull(slot.label()), slot.startsAt(), slot.endsAt());
        }
    }

    /** An expert who takes part. */
    public record ExpertInBrief(String name, String organisation, SessionRole role) {

        private static ExpertInBrief of(Speaker speaker) {
            return new ExpertInBrief(speaker.name(), speaker.organisation(), speaker.role());
        }
    }

    public static WorkshopView of(ShownWorkshop shown) {
        var workshop = shown.workshop();
        var details = workshop.details();
        var at = workshop.roomAndSlot();
        return new WorkshopView(workshop.id(), workshop.version(), workshop.edition(), details.title(),
                details.summary(), orNull(details.objectives()), details.format(),
                details.languages().stream().map(SessionLanguage::code).toList(), details.mode(), details.capacity(),
                orNull(details.community()), details.sdgs(), workshop.stage().status(),
                at.filter(_ -> !details.isRemote()).flatMap(RoomAndSlot::inRoom).map(RoomInBrief::of).orElse(null),
                at.map(SlotInBrief::of).orElse(null),
                workshop.cancellationReason().orElse(null),
                shown.speakers().stream().map(ExpertInBrief::of).toList());
    }
}
