package fr.raict.notification.mails.application;

import fr.raict.notification.mails.domain.Mail;

/** A mail of the journal, and what it is called there. */
public record JournalLine(Mail mail, String subject) {}
