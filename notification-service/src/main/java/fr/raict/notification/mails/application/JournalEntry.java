package fr.raict.notification.mails.application;

import fr.raict.notification.mails.domain.Mail;

/** A mail of the journal, and what it is called there. */
public record JournalEntry(Mail mail, String subject) {}
