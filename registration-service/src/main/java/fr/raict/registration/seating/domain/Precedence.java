package fr.raict.registration.seating.domain;

import java.time.Instant;

/**
 * That somebody comes before others in the waiting list, by an organiser's decision.
 *
 * @param place among those who come before others, from 1
 * @param by account of the organiser
 */
public record Precedence(int place, String reason, String by, Instant at) {
}
