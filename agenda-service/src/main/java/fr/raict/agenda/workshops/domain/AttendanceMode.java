package fr.raict.agenda.workshops.domain;

/** How people take part. */
public enum AttendanceMode {
    ON_SITE, REMOTE, HYBRID
}
