package fr.raict.portal.services.notification;

import java.util.List;

/**
 * A page of the journal.
 *
 * @param page from 0
 * @param pages at least 1
 */
public record MailPage(List<Mail> items, int page, int pages, long total) {}
