package fr.raict.portal.services.registration;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What became of the sessions that somebody chose for themselves: of one person always. */
public record OwnChoice(List<OfPerson> people) {

    /** The person's sessions as asked for. */
    public record OfPerson(List<OfSession> sessions) {}

    /** Exactly one of the two. */
    public record OfSession(UUID workshop, @Nullable Registration registration, @Nullable Refusal refusal) {}

    /**
     * Why somebody was not registered, in the visitor's language.
     *
     * @param most how many there may be, where that is why
     */
    public record Refusal(String type, String title, @Nullable String detail, @Nullable Integer most) {

        public String text() {
            return detail == null ? title : detail;
        }
    }

    /** 1 to 60 workshops, and answers by question: one text or number, or the ids of options. */
    public record Request(List<UUID> workshops,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<UUID, List<String>> answers) {}

    public List<OfSession> refused() {
        return people.stream().flatMap(each -> each.sessions().stream()).filter(each -> each.refusal() != null)
                .toList();
    }
}
