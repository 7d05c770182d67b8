package fr.raict.notification.mails.domain;

/** What an expert does in a workshop. */
public enum SessionRole {
    SPEAKER, MODERATOR, EXPERT, CHAIR
}
