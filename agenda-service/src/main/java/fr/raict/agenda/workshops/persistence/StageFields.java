package fr.raict.agenda.workshops.persistence;

import fr.raict.agenda.workshops.domain.RoomAndSlot;
import fr.raict.agenda.workshops.domain.Stage;
import fr.raict.agenda.workshops.domain.Stage.Ahead;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * A stage as stored.
 *
 * @param place absent while there is none
 * @param cancelledFrom present only when cancelled
 * @param cancellationReason present only when cancelled
 */
record StageFields(Stage.Status status, @Nullable RoomAndSlot place, Stage.@Nullable Status cancelledFrom,
        @Nullable String cancellationReason) {

    private static final String INCOMPLETE = "the stored stage is incomplete";

    static StageFields of(Stage stage) {
        var place = stage.roomAndSlot().orElse(null);
        return stage instanceof Stage.Cancelled(var before, var reason)
                ? new StageFields(stage.status(), place, before.status(), reason)
                : new StageFields(stage.status(), place, null, null);
    }

    Stage toStage() {
        return switch (status) {
            case DRAFT, SCHEDULED, PUBLISHED -> ahead(status);
            case HELD -> new Stage.Held(requireNonNull(place, INCOMPLETE));
            case CANCELLED ->
                new Stage.Cancelled(ahead(requireNonNull(cancelledFrom, INCOMPLETE)),
                        requireNonNull(cancellationReason, INCOMPLETE));
        };
    }

    private Ahead ahead(Stage.Status ahead) {
        return switch (ahead) {
            case DRAFT -> new Stage.Draft();
            case SCHEDULED -> new Stage.Scheduled(requireNonNull(place, INCOMPLETE));
            case PUBLISHED -> new Stage.Published(requireNonNull(place, INCOMPLETE));
            case HELD, CANCELLED -> throw new IllegalStateException(ahead + " is not ahead");
        };
    }
}
