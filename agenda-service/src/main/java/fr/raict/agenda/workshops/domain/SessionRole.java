package fr.raict.agenda.workshops.domain;

/** What the expert is asked to do in the workshop. */
public enum SessionRole {
    SPEAKER, MODERATOR, EXPERT, CHAIR
}
