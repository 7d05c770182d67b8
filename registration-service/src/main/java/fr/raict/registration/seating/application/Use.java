package fr.raict.registration.seating.application;

import fr.raict.registration.seating.domain.Quota;

/**
 * Some people to register who count towards a quota.
 *
 * @param subject whose quota it is
 * @param most that it allows in a day
 */
public record Use(Quota quota, String subject, int people, int most) {
}
