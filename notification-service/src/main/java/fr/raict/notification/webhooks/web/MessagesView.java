package fr.raict.notification.webhooks.web;

import java.util.List;

import fr.raict.notification.webhooks.application.MessagePage;
import fr.raict.platform.paging.Paging;

/**
 * A page of the log of a webhook.
 *
 * @param page from 0
 * @param pages at least 1
 */
record MessagesView(List<MessageView> items, int page, long pages, long total) {

    static MessagesView of(MessagePage found, Paging paging) {
        return new MessagesView(found.messages().stream().map(MessageView::of).toList(), paging.page(),
                paging.pagesOf(found.total()), found.total());
    }
}
