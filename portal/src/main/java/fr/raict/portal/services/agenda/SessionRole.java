package fr.raict.portal.services.agenda;

/** What an expert does in a workshop. */
public enum SessionRole {
    SPEAKER, MODERATOR, EXPERT, CHAIR
}
