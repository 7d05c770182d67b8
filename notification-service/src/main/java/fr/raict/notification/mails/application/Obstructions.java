package fr.raict.notification.mails.application;

import java.util.Optional;

import fr.raict.notification.mails.domain.Obstruction;

/** What is between us and the mail server: one obstruction, known to all instances, or none. */
public interface Obstructions {

    Optional<Obstruction> current();

    /**
     * @return as stored, in its new version; empty when it is another by now, and then nothing changes
     */
    Optional<Obstruction> save(Obstruction obstruction);

    /** The server takes mail. */
    void end();
}
