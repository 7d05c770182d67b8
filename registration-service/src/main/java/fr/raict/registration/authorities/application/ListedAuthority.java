package fr.raict.registration.authorities.application;

/**
 * What other features know of an authority of the reference list.
 *
 * @param code such as {@code COMMUNE-93066}
 */
public record ListedAuthority(String code, String name) {
}
