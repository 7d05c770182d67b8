package fr.raict.portal.individual;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;

import fr.raict.portal.asking.AnswerEntry;
import fr.raict.portal.asking.AnswerRules;
import fr.raict.portal.asking.Asking;
import fr.raict.portal.services.registration.OwnChoice;
import org.jspecify.annotations.Nullable;

/**
 * The sessions ticked, 60 at most. The key is made when the form is first shown and stays with it, so that sending twice
 * is one choice. What is sent and is no id is left out.
 */
record OwnForm(String key, @NotEmpty(message = "{individual.workshops.missing}") List<String> workshops,
        List<AnswerEntry> answers) {
    static final int MOST = 60;

    OwnForm(@Nullable String key, @Nullable List<@Nullable String> workshops,
            @Nullable List<@Nullable AnswerEntry> answers) {
        this.key = id(key).orElseGet(UUID::randomUUID).toString();
        this.workshops = workshops == null ? List.of()
                : workshops.stream().flatMap(each -> id(each).stream()).map(UUID::toString).distinct().limit(MOST)
                        .toList();
        this.answers = AnswerEntry.some(answers);
    }

    static OwnForm empty() {
        return new OwnForm(null, null, null);
    }

    /** To be sent for the first time. */
    OwnForm anew() {
        return new OwnForm(null, List.copyOf(workshops), List.copyOf(answers));
    }

    /** With an entry for each question that is asked. */
    OwnForm answering(Asking asking) {
        return new OwnForm(key, List.copyOf(workshops), List.copyOf(asking.complete(answers, ids())));
    }

    OwnChoice.Request request() {
        return new OwnChoice.Request(ids(), AnswerEntry.given(answers));
    }

    /** The field that the service names by a question. */
    String field(String ofRequest) {
        return AnswerRules.field(ofRequest, answers, "");
    }

    UUID idempotencyKey() {
        return UUID.fromString(key);
    }

    public List<UUID> ids() {
        return workshops.stream().map(UUID::fromString).toList();
    }

    private static Optional<UUID> id(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
