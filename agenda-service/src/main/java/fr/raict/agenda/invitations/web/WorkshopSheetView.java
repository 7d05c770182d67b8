package fr.raict.agenda.invitations.web;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.raict.agenda.editions.application.RoomView;
import fr.raict.agenda.editions.application.SlotView;
import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.editions.domain.TimeSlot;
import fr.raict.agenda.invitations.application.ShownInvitation;
import fr.raict.agenda.workshops.application.ConflictView;
import fr.raict.agenda.workshops.application.EditionInBrief;
import fr.raict.agenda.workshops.application.ShownWorkshop;
import fr.raict.agenda.workshops.application.WorkshopView;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

import static fr.raict.platform.text.OptionalText.orNull;

/** All that an organiser's page about a workshop shows: the workshop, where it could be placed, and who is invited. */
record WorkshopSheetView(SheetWorkshop workshop, SheetEdition edition,
        @Bounded(most = 200, because = "experts invited to one workshop") List<InvitationView> invitations) {

    /**
     * The workshop as it is read alone.
     *
     * @param link by which people take part from afar
     */
    record SheetWorkshop(@JsonUnwrapped WorkshopView workshop,
            @Bounded(most = 500, because = "two for each other workshop at the time") List<ConflictView> conflicts,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String link, EditionInBrief editionInBrief) {
    }

    /** The rooms and slots to choose from. */
    record SheetEdition(UUID id, long version, String name, String timeZone,
            @Bounded(most = Room.MOST, because = "an edition takes no more") List<RoomView> rooms,
            @Bounded(most = TimeSlot.MOST, because = "an edition takes no more") List<SlotView> slots) {

        private static SheetEdition of(EditionSnapshot edition) {
            return new SheetEdition(edition.id(), edition.version(), edition.details().name(),
                    edition.details().timeZone().getId(), RoomView.allOf(edition), SlotView.allOf(edition));
        }
    }

    static WorkshopSheetView of(ShownWorkshop shown, List<ShownInvitation> invitations) {
        return new WorkshopSheetView(
                new SheetWorkshop(WorkshopView.of(shown), ConflictView.allOf(shown), orNull(shown.link()),
                        EditionInBrief.of(shown.edition())),
                SheetEdition.of(shown.edition()), invitations.stream().map(InvitationView::of).toList());
    }
}
