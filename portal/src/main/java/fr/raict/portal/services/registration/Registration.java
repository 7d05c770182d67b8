package fr.raict.portal.services.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.raict.portal.services.notification.UndeliveredMail;
import org.jspecify.annotations.Nullable;

/** One person's registration for one workshop; the rank counts from 1 and only those who wait have one. */
public record Registration(UUID id, UUID workshop, Person person, LocalAuthority authority, State state,
        @Nullable Integer rank, @Nullable Instant registeredAt, @Nullable String ticketToken,
        @Nullable UndeliveredMail undelivered) {

    public boolean isActive() {
        return state.isActive();
    }

    /** Whether the person has a seat. */
    public enum State {
        SEATED, WAITING, WITHDRAWN, CANCELLED;

        public boolean isActive() {
            return this == SEATED || this == WAITING;
        }
    }

    /** Who comes; in answers of the service, with what was answered for this registration. */
    public record Person(String givenName, String familyName, @Nullable String email, @Nullable String jobTitle,
            @Nullable String language, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Answer> answers) {

        public Person(String givenName, String familyName, @Nullable String email, @Nullable String jobTitle,
                @Nullable String language, @Nullable List<Answer> answers) {
            this.givenName = givenName;
            this.familyName = familyName;
            this.email = email;
            this.jobTitle = jobTitle;
            this.language = language;
            this.answers = answers == null ? List.of() : answers;
        }

        public Person(String givenName, String familyName, @Nullable String email, @Nullable String jobTitle,
                @Nullable String language) {
            this(givenName, familyName, email, jobTitle, language, null);
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

    /** People of one authority, 1 to 20, registered all at once. */
    public record Request(String authority, List<Applicant> people) {}
}
