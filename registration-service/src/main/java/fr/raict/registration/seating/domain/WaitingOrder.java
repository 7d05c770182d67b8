package fr.raict.registration.seating.domain;

/** Whose turn it is when a seat is free. Whoever was given precedence comes before. */
public enum WaitingOrder {
    /** Who came first. */
    ARRIVAL,
    /** People of authorities that have nobody there yet, then the others; both in order of arrival. */
    ONE_PER_AUTHORITY,
    /** By lot, from a seed that everybody can see. */
    DRAW
}
