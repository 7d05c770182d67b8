package fr.raict.portal.changing;

import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.registration.Change;
import org.jspecify.annotations.Nullable;

/** Registrations that somebody agreed to end, as they are sent. */
record WithdrawalForm(List<Part> parts) {

    WithdrawalForm(@Nullable List<Part> parts) {
        this.parts = parts == null ? List.of() : parts;
    }

    /** Those of one edition and one authority, under a key of their own, so that sending twice withdraws once. */
    record Part(UUID key, UUID edition, List<Change.Named> registrations) {

        Part(@Nullable UUID key, @Nullable UUID edition, @Nullable List<Change.Named> registrations) {
            this.key = key == null ? UUID.randomUUID() : key;
            this.edition = edition == null ? new UUID(0, 0) : edition;
            this.registrations = registrations == null ? List.of() : registrations;
        }

        Change.Withdrawal request() {
            return new Change.Withdrawal(registrations);
        }
    }

    public int registrations() {
        return parts.stream().mapToInt(part -> part.registrations().size()).sum();
    }

    boolean names(Seat seat) {
        return parts.stream().anyMatch(part -> part.registrations().contains(seat.named()));
    }
}
