package fr.raict.agenda.workshops.domain;

/** What happened to a workshop, with the workshop as it is since. */
public record WorkshopChange(Kind kind, Workshop workshop) {

    public enum Kind {
        /** Only the organisers know of it: it has no place in the schedule. */
        DRAFTED,
        SCHEDULED,
        PUBLISHED,
        /** Others knew of it already, and something about it changed. */
        REVISED,
        CANCELLED
    }
}
