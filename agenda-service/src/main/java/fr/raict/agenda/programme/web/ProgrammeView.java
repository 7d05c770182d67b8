package fr.raict.agenda.programme.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import fr.raict.agenda.editions.application.EditionSheet;
import fr.raict.agenda.editions.application.EditionSheet.RoomSheet;
import fr.raict.agenda.editions.application.EditionSheet.SlotSheet;
import fr.raict.agenda.programme.application.ShowProgramme.Programme;
import fr.raict.agenda.workshops.application.Speakers.Speaker;
import fr.raict.agenda.workshops.application.WorkshopDetails;
import fr.raict.agenda.workshops.application.WorkshopSheet.Place;
import org.jspecify.annotations.Nullable;

/** The public programme as the API shows it. */
record ProgrammeView(EditionView edition, List<RoomView> rooms, List<SlotView> slots, List<WorkshopView> workshops) {

    /** The edition it is of. */
    record EditionView(UUID id, long version, String name, String status, LocalDate firstDay, LocalDate lastDay,
            String venue, @Nullable String address, String timeZone, Instant registrationOpensAt,
            Instant registrationClosesAt, String contactEmail) {

        static EditionView of(EditionSheet edition) {
            return new EditionView(edition.id(), edition.version(), edition.name(), edition.status(),
                    edition.firstDay(), edition.lastDay(), edition.venue(), presence(edition.address()),
                    edition.timeZone().getId(), edition.registrationOpensAt(), edition.registrationClosesAt(),
                    edition.contactEmail());
        }
    }

    /** A room of the edition. */
    record RoomView(UUID id, String name, int capacity, @Nullable String floor, @Nullable String equipment,
            boolean accessible) {

        static RoomView of(RoomSheet room) {
            return new RoomView(room.id(), room.name(), room.capacity(), presence(room.floor()),
                    presence(room.equipment()), room.accessible());
        }
    }

    /** A slot of the edition. */
    record SlotView(UUID id, @Nullable String label, Instant startsAt, Instant endsAt, String kind) {

        static SlotView of(SlotSheet slot) {
            return new SlotView(slot.id(), presence(slot.label()), slot.startsAt(), slot.endsAt(),
                    slot.isBreak() ? "BREAK" : "SESSION");
        }
    }

    /** Where a workshop takes place. */
    record PlaceRoomView(UUID id, String name, int capacity) {

        static PlaceRoomView of(Place place) {
            return new PlaceRoomView(place.room(), place.roomName(), place.roomCapacity());
        }
    }

    /** When a workshop takes place. */
    record PlaceSlotView(UUID id, @Nullable String label, Instant startsAt, Instant endsAt) {

        static PlaceSlotView of(Place place) {
            return new PlaceSlotView(place.slot(), presence(place.slotLabel()), place.startsAt(), place.endsAt());
        }
    }

    /** An expert who takes part. */
    record ExpertView(String name, String organisation, String role) {

        static ExpertView of(Speaker speaker) {
            return new ExpertView(speaker.name(), speaker.organisation(), speaker.role());
        }
    }

    /** A public workshop. */
    record WorkshopView(UUID id, long version, UUID edition, String title, String summary, @Nullable String objectives,
            String format,
            List<String> languages, String mode, int capacity, @Nullable String community, List<Integer> sdgs,
            String status, @Nullable PlaceRoomView room, @Nullable PlaceSlotView slot, @Nullable Instant startsAt,
            @Nullable Instant endsAt, @Nullable String cancellationReason, List<ExpertView> experts) {

        static WorkshopView of(WorkshopDetails details) {
            var sheet = details.sheet();
            var place = sheet.place();
            return new WorkshopView(sheet.id(), sheet.version(), sheet.edition(), sheet.title(), sheet.summary(),
                    presence(sheet.objectives()),
                    sheet.format(), sheet.languages().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList(),
                    sheet.mode(), sheet.capacity(), presence(sheet.community()), sheet.sdgs(), sheet.status(),
                    place == null ? null : PlaceRoomView.of(place), place == null ? null : PlaceSlotView.of(place),
                    place == null ? null : place.startsAt(), place == null ? null : place.endsAt(),
                    sheet.cancellationReason(), details.speakers().stream().map(ExpertView::of).toList());
        }
    }

    static ProgrammeView of(Programme programme) {
        var edition = programme.edition();
        return new ProgrammeView(EditionView.of(edition), edition.rooms().stream().map(RoomView::of).toList(),
                edition.slots().stream().map(SlotView::of).toList(),
                programme.workshops().stream().map(WorkshopView::of).toList());
    }

    private static @Nullable String presence(String text) { return text.isEmpty() ? null : text; }
}
