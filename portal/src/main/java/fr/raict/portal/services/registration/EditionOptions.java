package fr.raict.portal.services.registration;

import java.util.List;

/**
 * What the choice of sessions of a whole edition starts from.
 *
 * @param availabilities of its workshops
 * @param authorities for which the visitor may register people
 */
public record EditionOptions(List<Availability> availabilities, List<LocalAuthority> authorities) {}
