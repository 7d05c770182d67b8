package fr.raict.contracts.agenda.v1;

/** Where people take part from. */
public enum AttendanceMode {
    ON_SITE, REMOTE, HYBRID
}
