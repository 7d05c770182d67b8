package fr.raict.registration.authorities.domain;

/**
 * The département, or the overseas territory, in which an authority lies.
 *
 * @param code INSEE's: 2 or 3 characters, such as 93, 2A or 974
 */
public record Department(String code, String name) {
}
