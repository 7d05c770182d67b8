package fr.raict.registration.seating.domain;

/**
 * A registration and its rank in the waiting list.
 *
 * @param rank from 1; 0 when it does not wait
 */
public record RankedRegistration(Registration registration, int rank) {
}
