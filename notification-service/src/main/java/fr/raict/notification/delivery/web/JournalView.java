package fr.raict.notification.delivery.web;

import java.util.List;

import fr.raict.notification.delivery.application.JournalPage;

/**
 * A page of the journal.
 *
 * @param page
 *            from 0
 * @param pages
 *            at least 1
 */
record JournalView(List<MailSummaryView> items, int page, int pages, long total) {

    static JournalView of(JournalPage found, int page, int size) {
        var pages = Math.max(1, Math.ceilDiv(found.total(), size));
        return new JournalView(found.mails().stream().map(MailSummaryView::of).toList(), page, (int) pages,
                found.total());
    }
}
