package fr.raict.notification.contacts.application;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;

/** The e-mail address that each edition and each expert was last heard to have, as it was typed. */
@Service
public class CurrentAddresses {
    private final Contacts contacts;

    public CurrentAddresses(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Empty when nothing was heard of it. */
    public Optional<String> of(UUID editionOrExpert) {
        return contacts.emailOf(editionOrExpert);
    }

    /** What is older than known changes nothing, so any order and any repeat will do. */
    public void hear(UUID editionOrExpert, long sequence, String email) {
        contacts.keepNewest(editionOrExpert, sequence, email);
    }

    /** What is older and comes later, or once more, is not learnt again. */
    public void forget(UUID editionOrExpert, long sequence) {
        contacts.forget(editionOrExpert, sequence);
    }
}
