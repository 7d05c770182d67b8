package fr.raict.agenda.workshops.application;

import java.util.List;
import java.util.UUID;

import fr.raict.agenda.workshops.domain.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * A conflict as each part of the API shows it.
 *
 * @param otherWorkshop the other one concerned, if any, as is its title
 */
public record ConflictView(String kind, @Nullable UUID otherWorkshop, @Nullable String otherTitle) {

    public static List<ConflictView> allOf(ShownWorkshop shown) {
        return shown.conflicts().stream().map(ConflictView::of).toList();
    }

    private static ConflictView of(Conflict conflict) {
        return switch (conflict) {
            case Conflict.RoomOverlap(var other, var title) -> new ConflictView("ROOM_OVERLAP", other, title);
            case Conflict.RoomTooSmall() -> new ConflictView("ROOM_TOO_SMALL", null, null);
            case Conflict.RoomMissing() -> new ConflictView("ROOM_MISSING", null, null);
            case Conflict.ExpertOverlap(var other, var title) -> new ConflictView("EXPERT_OVERLAP", other, title);
        };
    }
}
