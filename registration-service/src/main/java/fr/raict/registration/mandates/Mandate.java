package fr.raict.registration.mandates;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fr.raict.platform.text.SearchWords;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That an account speaks for an authority. There is one per account and authority, whatever becomes of it.
 *
 * @param subject the account
 * @param name of the person, as the account says
 * @param reason why it was refused; empty when none was given
 * @param words by which an organiser finds it
 */
@Document("mandates")
public record Mandate(@Id UUID id, @Version @Nullable Long version, @Indexed String subject, String name, String email,
        MandatedAuthority authority, State state, Instant requestedAt, @Nullable Instant decidedAt, String reason,
        @Nullable List<String> words) {

    /** What the organiser thinks of it. */
    public enum State {
        PENDING, CONFIRMED, REFUSED
    }

    static Mandate request(String subject, String name, String email, MandatedAuthority authority, Instant now) {
        return new Mandate(idOf(subject, authority.code()), null, subject, name, email, authority, State.PENDING, now,
                null, "", SearchWords.of(name, email, authority.name()).words());
    }

    /** Of one that was asked for before there was a search. */
    Mandate findable() {
        return new Mandate(id, version, subject, name, email, authority, state, requestedAt, decidedAt, reason,
                SearchWords.of(name, email, authority.name()).words());
    }

    /** Derived, so that asking twice at once is still one mandate. */
    static UUID idOf(String subject, String authorityCode) {
        return UUID.nameUUIDFromBytes((subject + '\n' + authorityCode).getBytes(StandardCharsets.UTF_8));
    }

    Mandate confirmed(Instant now) {
        return decided(State.CONFIRMED, now, "");
    }

    Mandate refused(String why, Instant now) {
        return decided(State.REFUSED, now, why);
    }

    private Mandate decided(State decision, Instant now, String why) {
        return state == decision ? this
                : new Mandate(id, version, subject, name, email, authority, decision, requestedAt, now, why, words);
    }

    public boolean isPending() {
        return state == State.PENDING;
    }

    public boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    public boolean isRefused() {
        return state == State.REFUSED;
    }
}
