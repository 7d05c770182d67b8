package fr.raict.registration.choosing.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import fr.raict.registration.choosing.application.NamedRegistration;
import fr.raict.registration.people.application.TypedPerson;
import fr.raict.registration.questions.domain.GivenAnswers;
import fr.raict.registration.questions.domain.Question;
import org.jspecify.annotations.Nullable;

/** What is to change about registrations that exist. */
final class ChangeRequest {

    /** Those of thirty people in fifteen sessions, and some more. */
    static final int MOST_REGISTRATIONS = 500;

    private ChangeRequest() {
    }

    /** A registration of a workshop. */
    record Named(@NotNull UUID workshop, @NotNull UUID registration) {

        private NamedRegistration named() {
            return new NamedRegistration(workshop, registration);
        }
    }

    /** Somebody as they are called now, with the registrations that it is about. */
    record OfPerson(@NotNull @Valid TypedPerson person,
            @NotEmpty @Size(max = ChoiceRequest.MOST_SESSIONS) List<@NotNull @Valid Named> registrations) {

        List<NamedRegistration> named() {
            return registrations.stream().map(Named::named).toList();
        }
    }

    /** Another person in the places of one, with what was answered for them. */
    record Replacement(@NotNull @Valid TypedPerson person,
            @NotEmpty @Size(max = ChoiceRequest.MOST_SESSIONS) List<@NotNull @Valid Named> registrations,
            @Size(max = GivenAnswers.MOST) @Nullable Map<UUID, @NotNull @Size(max = Question.MOST_OPTIONS) List<@NotNull @Size(max = GivenAnswers.LONGEST_READ) String>> answers) {

        List<NamedRegistration> named() {
            return registrations.stream().map(Named::named).toList();
        }
    }

    /** Registrations that end. */
    record Withdrawal(@NotEmpty @Size(max = MOST_REGISTRATIONS) List<@NotNull @Valid Named> registrations) {

        List<NamedRegistration> named() {
            return registrations.stream().map(Named::named).toList();
        }
    }
}
