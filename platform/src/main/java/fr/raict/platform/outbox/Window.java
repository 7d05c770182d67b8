package fr.raict.platform.outbox;

import java.util.List;

/**
 * What of an outbox is sent in one turn: the oldest unsent events, {@value #MOST_EVENTS} at most. The others wait until
 * these are acknowledged.
 *
 * @param rest whether there are others
 */
record Window(List<OutboxEntry> entries, boolean rest) {

    static final int MOST_EVENTS = 250;

    static Window of(UnsentEvents events, SentEvents sent) {
        var unsent = events.oldest(MOST_EVENTS + 1, entry -> !sent.contains(entry.eventId()));
        return new Window(unsent.subList(0, Math.min(unsent.size(), MOST_EVENTS)), unsent.size() > MOST_EVENTS);
    }
}
