package fr.raict.agenda.workshops.persistence;

import fr.raict.agenda.workshops.domain.RoomAndSlot;
import fr.raict.agenda.workshops.domain.Stage;
import fr.raict.agenda.workshops.domain.Stage.Ahead;
import org.jspecify.annotations.Nullable;

/**
 * A stage as stored.
 *
 * @param place absent while there is none
 * @param cancelledFrom present only when cancelled
 * @param cancellationReason present only when cancelled
 */
record StageFields(Stage.Status status, @Nullable RoomAndSlot place, Stage.@Nullable Status cancelledFrom,
        @Nullable String cancellationReason) {

    static StageFields of(Stage stage) {
        var place = stage.roomAndSlot().orElse(null);
        return stage instanceof Stage.Cancelled(var before, var reason)
                ? new StageFields(stage.status(), place, before.status(), reason)
                : new StageFields(stage.status(), place, null, null);
    }

    Stage toStage() {
        return switch (status) {
            case DRAFT, SCHEDULED, PUBLISHED -> ahead(status);
            case HELD -> new Stage.Held(required(place));
            case CANCELLED -> new Stage.Cancelled(ahead(required(cancelledFrom)), required(cancellationReason));
        };
    }

    private Ahead ahead(Stage.Status ahead) {
        return switch (ahead) {
            case DRAFT -> new Stage.Draft();
            case SCHEDULED -> new Stage.Scheduled(required(place));
            case PUBLISHED -> new Stage.Published(required(place));
            case HELD, CANCELLED -> throw new IllegalStateException(ahead + " is not ahead");
        };
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("the stored stage is incomplete");
        }
        return value;
    }
}
