package fr.raict.platform.outbox;

import org.springframework.dao.TransientDataAccessResourceException;

/**
 * A document holds as many events as it may that are not published yet. Nothing was written; once Kafka took some, the
 * same command will do. Listeners wait for that in place, as for a database that is away.
 */
public final class OutboxFull extends TransientDataAccessResourceException {

    private static final long serialVersionUID = 1L;

    public OutboxFull() { super("Too many events wait to be published"); }
}
