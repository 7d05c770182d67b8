package fr.raict.agenda.programme.web;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.raict.agenda.editions.application.EditionView;
import fr.raict.agenda.editions.application.RoomView;
import fr.raict.agenda.editions.application.SlotView;
import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.editions.domain.TimeSlot;
import fr.raict.agenda.workshops.application.ShownWorkshop;
import fr.raict.agenda.workshops.application.WorkshopView;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

/** The public programme as the API shows it. */
record ProgrammeView(EditionView edition,
        @Bounded(most = Room.MOST, because = "an edition takes no more") List<RoomView> rooms,
        @Bounded(most = TimeSlot.MOST, because = "an edition takes no more") List<SlotView> slots,
        @Bounded(most = 500, because = "sessions of some days, entered by hand") List<ProgrammeEntry> workshops) {

    /** A public workshop, with its times at hand. */
    record ProgrammeEntry(@JsonUnwrapped WorkshopView workshop, @Nullable Instant startsAt,
            @Nullable Instant endsAt) {

        private static ProgrammeEntry of(ShownWorkshop shown) {
            var view = WorkshopView.of(shown);
            var slot = view.slot();
            return slot == null ? new ProgrammeEntry(view, null, null)
                    : new ProgrammeEntry(view, slot.startsAt(), slot.endsAt());
        }
    }

    static ProgrammeView of(EditionSnapshot edition, List<ShownWorkshop> workshops) {
        return new ProgrammeView(EditionView.of(edition), RoomView.allOf(edition), SlotView.allOf(edition),
                workshops.stream().map(ProgrammeEntry::of).toList());
    }
}
