package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.raict.portal.services.notification.UndeliveredMail;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

/**
 * One person's registration for one workshop; the rank counts from 1 and only those who wait have one.
 *
 * @param reason why the organiser declined it, in their words; only then there is one
 * @param offer of a seat that awaits an answer; only then there is one
 * @param standing how they came by their rank; only who waits has one
 * @param instead workshop in which the person keeps what they have until they have a seat here; mostly there is none
 */
public record Registration(UUID id, UUID workshop, Person person, LocalAuthority authority, State state,
        @Nullable Integer rank, @Nullable Instant registeredAt, @Nullable String ticketToken,
        @Nullable UndeliveredMail undelivered, @Nullable String reason, @Nullable UUID instead,
        @Nullable SeatOffer offer, @Nullable Standing standing) {

    public boolean isActive() {
        return state.isActive();
    }

    public boolean isSeated() {
        return state == State.SEATED;
    }

    public boolean isRequested() {
        return state == State.REQUESTED;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public boolean isOffered() {
        return state == State.OFFERED;
    }

    /** Whether the person has a seat. */
    public enum State {
        SEATED, OFFERED, WAITING, REQUESTED, WITHDRAWN, CANCELLED, DECLINED, LAPSED;

        public boolean isActive() {
            return this == SEATED || this == OFFERED || this == WAITING || this == REQUESTED;
        }
    }

    /**
     * Who comes; in answers of the service, with what was answered for this registration.
     *
     * @param homonym true for who is known to be another than somebody of the same name; else absent
     */
    public record Person(String givenName, String familyName, @Nullable String email, @Nullable String jobTitle,
            @Nullable String language, @JsonInclude(NON_NULL) @Nullable Boolean homonym,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Answer> answers) {

        public Person(String givenName, String familyName, @Nullable String email, @Nullable String jobTitle,
                @Nullable String language, @Nullable Boolean homonym, @Nullable List<Answer> answers) {
            this.givenName = givenName;
            this.familyName = familyName;
            this.email = email;
            this.jobTitle = jobTitle;
            this.language = language;
            this.homonym = homonym;
            this.answers = answers == null ? List.of() : answers;
        }

        public Person(String givenName, String familyName, @Nullable String email, @Nullable String jobTitle,
                @Nullable String language) {
            this(givenName, familyName, email, jobTitle, language, null, null);
        }

        public String fullName() {
            return givenName + " " + familyName;
        }
    }

    /**
     * Somebody to register.
     *
     * @param answers by question: one text or number, or the ids of options
     */
    public record Applicant(@JsonUnwrapped Person person,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<UUID, List<String>> answers) {}

    /**
     * People of one authority, 1 to 20, registered all at once.
     *
     * @param together true for people of whom all have a seat or none; else absent
     */
    public record Request(String authority, List<Applicant> people,
            @JsonInclude(NON_NULL) @Nullable Boolean together) {}

    /** That an organiser puts who waits first in line, at most 500 characters. */
    public record PrecedenceGiven(
            @NotBlank(message = "{waiting.precedence.reason.missing}") @Size(max = 500, message = "{waiting.precedence.reason.tooLong}") String reason) {

        public PrecedenceGiven(@Nullable String reason) {
            this.reason = TypedText.lines(reason);
        }
    }

    /** That the organiser does not accept it. */
    public record Declination(@NotBlank(message = "{rules.decline.reason.missing}") String reason) {

        public Declination(@Nullable String reason) {
            this.reason = TypedText.lines(reason);
        }
    }
}
