package fr.raict.registration.wishes.domain;

/** What no allocation may break. */
public enum Rule {
    /** Nobody gets a session they did not wish. */
    WISHED,
    /** Nobody is in two sessions at the same time. */
    OVERLAP,
    /** Nobody gets more sessions than the round gives to one person. */
    MOST_SESSIONS,
    /** No session gets more people than it has seats that anybody may have. */
    FULL,
    /** A session for members gets nobody else. */
    MEMBERS_ONLY,
    /** No authority gets more people into a session than it may have there. */
    AUTHORITY_CAP
}
