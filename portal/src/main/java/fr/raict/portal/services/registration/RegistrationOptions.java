package fr.raict.portal.services.registration;

import java.util.List;

/**
 * What the form of a registration starts from.
 *
 * @param availability of the workshop
 * @param authorities for which the visitor may register people
 */
public record RegistrationOptions(Availability availability, List<LocalAuthority> authorities) {}
