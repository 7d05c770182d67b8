package fr.raict.registration.profiles.domain;

import fr.raict.registration.authorities.domain.AuthorityType;

/** What kind of authority people come for, also where it is not one of the reference list. */
public enum AuthorityKind {
    COMMUNE, EPCI, DEPARTEMENT, REGION,
    /** With a status of its own, such as the Collectivité de Corse. */
    SPECIAL,
    /** Outside the list, in another country than France. */
    FOREIGN,
    /** Outside the list, in France or nobody knows where. */
    UNLISTED,
    /** None: people who come without an authority. */
    INDIVIDUAL;

    static AuthorityKind of(AuthorityType listed) {
        return switch (listed) {
            case COMMUNE -> COMMUNE;
            case EPCI -> EPCI;
            case DEPARTEMENT -> DEPARTEMENT;
            case REGION -> REGION;
            case OTHER -> SPECIAL;
        };
    }
}
