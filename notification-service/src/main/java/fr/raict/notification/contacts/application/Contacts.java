package fr.raict.notification.contacts.application;

import java.util.Optional;
import java.util.UUID;

/** What was last heard of each edition and each expert. */
public interface Contacts {

    /** Empty when nothing was heard of it. */
    Optional<String> emailOf(UUID editionOrExpert);

    /** What is older than known changes nothing, so any order and any repeat will do. */
    void keepNewest(UUID editionOrExpert, long sequence, String email);

    /** Of what was removed nothing is kept but that it is not to be learnt again from what is older. */
    void forget(UUID editionOrExpert, long sequence);
}
