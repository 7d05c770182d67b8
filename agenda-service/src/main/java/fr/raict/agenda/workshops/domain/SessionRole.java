package fr.raict.agenda.workshops.domain;

/** What an expert does in a workshop. */
public enum SessionRole {
    SPEAKER, MODERATOR, EXPERT, CHAIR
}
