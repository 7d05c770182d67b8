package fr.raict.registration.seating.domain;

/** A workshop, and the rules by which people are let into it. */
record Terms(Workshop workshop, AdmissionRules rules) {

    /** None of one that is not published. */
    FreeSeats freeSeats() {
        return new FreeSeats(workshop.isPublished() ? workshop.capacity() : 0, rules.kept());
    }
}
