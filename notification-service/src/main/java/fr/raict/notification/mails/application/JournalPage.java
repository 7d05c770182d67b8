package fr.raict.notification.mails.application;

import java.util.List;

import fr.raict.notification.mails.domain.Mail;

/** Some mails of the journal, and how many there are in all. */
public record JournalPage(List<Mail> mails, long total) {}
