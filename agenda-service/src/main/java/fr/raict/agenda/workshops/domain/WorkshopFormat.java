package fr.raict.agenda.workshops.domain;

/** What kind of session it is. */
public enum WorkshopFormat {
    WORKSHOP, PLENARY, MEETING, WEBINAR
}
