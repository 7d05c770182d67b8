package fr.raict.notification.mails.web;

import java.util.List;

import fr.raict.notification.mails.application.JournalEntry;
import fr.raict.notification.mails.application.JournalPage;

/**
 * A page of the journal.
 *
 * @param page
 *            from 0
 * @param pages
 *            at least 1
 */
record JournalView(List<MailSummaryView> items, int page, int pages, long total) {

    static JournalView of(JournalPage<JournalEntry> found, int page, int size) {
        var pages = Math.max(1, Math.ceilDiv(found.total(), size));
        return new JournalView(found.mails().stream().map(MailSummaryView::of).toList(), page, (int) pages,
                found.total());
    }
}
