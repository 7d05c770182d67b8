package fr.raict.registration.seating.domain;

/** For whom an organiser may keep seats of a workshop. */
public enum SeatGroup {
    /** People of authorities that are members of the association. */
    MEMBERS,
    /** People of authorities that are partners of the edition's organiser. */
    PARTNERS,
    /** People who speak in the edition. */
    SPEAKERS,
    /** People of authorities of other countries than France. */
    FOREIGN
}
