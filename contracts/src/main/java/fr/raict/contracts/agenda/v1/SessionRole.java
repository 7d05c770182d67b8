package fr.raict.contracts.agenda.v1;

/** What an expert does in a workshop. */
public enum SessionRole {
    SPEAKER, MODERATOR, EXPERT, CHAIR
}
