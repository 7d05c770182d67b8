package fr.raict.agenda.editions.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.raict.agenda.editions.application.EditionView;
import fr.raict.agenda.editions.application.FindEditions.ListedEdition;
import fr.raict.agenda.editions.application.RoomView;
import fr.raict.agenda.editions.application.SlotView;
import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.editions.domain.Room;
import fr.raict.agenda.editions.domain.TimeSlot;
import fr.raict.values.Bounded;
import org.jspecify.annotations.Nullable;

/**
 * An edition with its rooms and slots.
 *
 * @param current
 *            whether it is the current one; only lists say so
 */
record FullEditionView(@JsonUnwrapped EditionView edition,
        @Bounded(most = Room.MOST, because = "an edition takes no more") List<RoomView> rooms,
        @Bounded(most = TimeSlot.MOST, because = "an edition takes no more") List<SlotView> slots,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean current) {

    static FullEditionView of(EditionSnapshot edition) { return of(edition, null); }

    static FullEditionView of(ListedEdition listed) { return of(listed.edition(), listed.current()); }

    private static FullEditionView of(EditionSnapshot edition, @Nullable Boolean current) {
        return new FullEditionView(EditionView.of(edition), RoomView.allOf(edition), SlotView.allOf(edition), current);
    }
}
