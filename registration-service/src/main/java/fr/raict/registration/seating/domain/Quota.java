package fr.raict.registration.seating.domain;

/**
 * Within which bounds people may be registered in a day, and written to who asked for it themselves; a mandate that nobody
 * confirmed yet gives less room.
 */
public enum Quota {
    PENDING_ACCOUNT, PENDING_AUTHORITY, ACCOUNT, AUTHORITY, INDIVIDUAL, INDIVIDUAL_LINKS
}
