package fr.raict.portal.services.registration;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.raict.portal.services.registration.Registration.Person;
import org.jspecify.annotations.Nullable;

/** What became of the sessions that were chosen for people of one authority at once, person by person as asked. */
public record Choice(UUID id, UUID edition, List<OfPerson> people) {

    /** One person as typed, with the sessions asked for. */
    public record OfPerson(Person person, List<OfSession> sessions) {}

    /**
     * Exactly one of the two.
     *
     * @param registration under the person's address, perhaps of somebody else who has that address
     */
    public record OfSession(UUID workshop, @Nullable Registration registration, @Nullable Refusal refusal) {}

    /**
     * Why somebody was not registered, in the visitor's language.
     *
     * @param most how many there may be, where that is why
     */
    public record Refusal(String type, String title, @Nullable String detail, @Nullable Integer most) {}

    /**
     * 1 to 30 people of one authority.
     *
     * @param together true for people of whom, in each session, all have a seat or none; else absent
     */
    public record Request(String authority, List<Wish> people,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean together) {}

    /** One person with 1 to 60 workshops, and answers by question: one text or number, or the ids of options. */
    public record Wish(Person person, List<UUID> workshops,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<UUID, List<String>> answers) {}
}
