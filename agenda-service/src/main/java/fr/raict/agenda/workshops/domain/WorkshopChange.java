package fr.raict.agenda.workshops.domain;

/** What happened to a workshop, with the workshop as it is since. */
public sealed interface WorkshopChange {

    Workshop workshop();

    /** Only the organisers know of it: it has no place in the schedule. */
    record Drafted(Workshop workshop) implements WorkshopChange {
    }

    record Scheduled(Workshop workshop) implements WorkshopChange {
    }

    record Published(Workshop workshop) implements WorkshopChange {
    }

    /** Others knew of it already, and something about it changed. */
    record Revised(Workshop workshop) implements WorkshopChange {
    }

    record Cancelled(Workshop workshop) implements WorkshopChange {
    }
}
