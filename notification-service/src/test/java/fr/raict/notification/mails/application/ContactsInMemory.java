package fr.raict.notification.mails.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Contacts without a database. */
class ContactsInMemory implements Contacts {
    private final Map<UUID, String> emails = new ConcurrentHashMap<>();

    @Override
    public Optional<String> emailOf(UUID editionOrExpert) {
        return Optional.ofNullable(emails.get(editionOrExpert));
    }

    @Override
    public void keepNewest(UUID editionOrExpert, long sequence, String email) {
        emails.put(editionOrExpert, email);
    }

    @Override
    public void forget(UUID editionOrExpert, long sequence) {
        emails.remove(editionOrExpert);
    }
}
