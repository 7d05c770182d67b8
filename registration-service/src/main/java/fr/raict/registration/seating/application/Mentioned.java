package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.Set;

import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;

/** The registrations and requests that something asked of a seat book is about, which may have left it. */
record Mentioned(Set<RegistrationId> ids, Set<RequestKey> keys) {

    static final Mentioned NONE = new Mentioned(Set.of(), Set.of());

    static Mentioned registrations(Collection<RegistrationId> ids) {
        return new Mentioned(Set.copyOf(ids), Set.of());
    }

    static Mentioned request(RequestKey key) {
        return new Mentioned(Set.of(), Set.of(key, key.otherwise()));
    }

    boolean isEmpty() {
        return ids.isEmpty() && keys.isEmpty();
    }
}
