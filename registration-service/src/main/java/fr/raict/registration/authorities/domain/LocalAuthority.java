package fr.raict.registration.authorities.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A French local authority, as the reference list describes it.
 *
 * @param department null for an authority that is larger than one; of an EPCI, the one where most of its people live
 * @param postalCodes those of a commune; empty for an authority that is not one
 * @param population people who live there by the last census; 0 if nobody does
 * @param siren null when the list does not know it
 */
public record LocalAuthority(AuthorityCode code, String name, @Nullable Department department,
        List<String> postalCodes, int population, @Nullable Siren siren) {

    public LocalAuthority {
        postalCodes = List.copyOf(postalCodes);
    }
}
