package fr.raict.registration.wishes.domain;

/** For what kinds of authorities it is said how much they got. */
public enum AuthorityKind {
    COMMUNE, EPCI, DEPARTEMENT, REGION, OTHER,
    /** Not in the reference list, as are those of other countries. */
    UNLISTED,
    /** Of people who come without one. */
    INDIVIDUAL
}
