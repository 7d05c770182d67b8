package fr.raict.agenda.workshops.domain;

import java.util.Optional;

/** Where a workshop is in its life, with what is only true there. */
public sealed interface Stage {

    /** It may still be changed and may still be cancelled. */
    sealed interface Ahead extends Stage {

        /** As a remote workshop has it: at its time, in no room. */
        default Ahead withoutPlace() {
            return switch (this) {
                case Draft draft -> draft;
                case Scheduled(var at) -> new Scheduled(at.withoutPlace());
                case Published(var at) -> new Published(at.withoutPlace());
            };
        }
    }

    record Draft() implements Ahead {
    }

    record Scheduled(RoomAndSlot at) implements Ahead {
    }

    record Published(RoomAndSlot at) implements Ahead {
    }

    record Held(RoomAndSlot at) implements Stage {
    }

    /**
     * @param before
     *            where it was when it was cancelled
     */
    record Cancelled(Ahead before, String reason) implements Stage {
    }

    /** The name of a stage, without what is only true there. */
    enum Status {
        DRAFT, SCHEDULED, PUBLISHED, CANCELLED, HELD
    }

    default Status status() {
        return switch (this) {
            case Draft _ -> Status.DRAFT;
            case Scheduled _ -> Status.SCHEDULED;
            case Published _ -> Status.PUBLISHED;
            case Held _ -> Status.HELD;
            case Cancelled _ -> Status.CANCELLED;
        };
    }

    default Optional<RoomAndSlot> roomAndSlot() {
        return switch (this) {
            case Draft() -> Optional.empty();
            case Scheduled(var at) -> Optional.of(at);
            case Published(var at) -> Optional.of(at);
            case Held(var at) -> Optional.of(at);
            case Cancelled(var before, var _) -> before.roomAndSlot();
        };
    }

    /** What was public stays public when it is cancelled, so that people learn of it. */
    default boolean isPublic() {
        return switch (this) {
            case Draft _, Scheduled _ -> false;
            case Published _, Held _ -> true;
            case Cancelled(var before, var _) -> before.isPublic();
        };
    }
}
