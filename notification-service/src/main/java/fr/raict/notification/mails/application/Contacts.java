package fr.raict.notification.mails.application;

import java.util.Optional;
import java.util.UUID;

/** The e-mail address that each edition and each expert was last heard to have, as it was typed. */
public interface Contacts {

    /** Empty when nothing was heard of it. */
    Optional<String> emailOf(UUID editionOrExpert);

    /** What is older than known changes nothing, so any order and any repeat will do. */
    void keepNewest(UUID editionOrExpert, long sequence, String email);

    /** Of what was removed nothing is kept but that it is not to be learnt again from what is older. */
    void forget(UUID editionOrExpert, long sequence);
}
