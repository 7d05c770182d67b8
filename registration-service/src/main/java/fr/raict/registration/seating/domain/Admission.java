package fr.raict.registration.seating.domain;

/** Whether people may register for a workshop at some instant, and if not, why. */
enum Admission {
    OPEN, NOT_PUBLIC, NOT_YET_OPEN, CLOSED, CANCELLED
}
