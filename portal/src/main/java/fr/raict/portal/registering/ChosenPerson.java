package fr.raict.portal.registering;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.portal.asking.AnswerEntry;
import fr.raict.portal.services.registration.Choice;
import org.jspecify.annotations.Nullable;

/** One person as typed, with the sessions ticked for them. Their fields are held to what a {@link PersonEntry} is. */
record ChosenPerson(String givenName, String familyName, String email, String jobTitle, String language,
        @Nullable Boolean homonym, List<UUID> workshops, List<AnswerEntry> answers) {
    static final int MOST_WORKSHOPS = 60;

    ChosenPerson(@Nullable String givenName, @Nullable String familyName, @Nullable String email,
            @Nullable String jobTitle, @Nullable String language, @Nullable Boolean homonym,
            @Nullable List<UUID> workshops, @Nullable List<AnswerEntry> answers) {
        var typed = new PersonEntry(givenName, familyName, email, jobTitle, language, homonym, null);
        this.givenName = typed.givenName();
        this.familyName = typed.familyName();
        this.email = typed.email();
        this.jobTitle = typed.jobTitle();
        this.language = typed.language();
        this.homonym = typed.homonym();
        this.workshops = workshops == null ? List.of()
                : workshops.stream().distinct().limit(MOST_WORKSHOPS).toList();
        this.answers = AnswerEntry.some(answers);
    }

    static ChosenPerson of(PersonEntry typed, List<UUID> workshops) {
        return new ChosenPerson(typed.givenName(), typed.familyName(), typed.email(), typed.jobTitle(),
                typed.language(), typed.homonym(), workshops, typed.answers());
    }

    PersonEntry entry() {
        return new PersonEntry(givenName, familyName, email, jobTitle, language, homonym, answers);
    }

    public String fullName() {
        return entry().fullName();
    }

    /** Whether nothing was typed yet. */
    boolean isBlank() {
        return Stream.of(givenName, familyName, email, jobTitle).allMatch(String::isEmpty);
    }

    ChosenPerson with(List<UUID> ticked) {
        return of(entry(), ticked);
    }

    /** Who is to say whether they are another than somebody of the same name. */
    ChosenPerson perhapsAnother() {
        return new ChosenPerson(givenName, familyName, email, jobTitle, language, false, workshops, answers);
    }

    ChosenPerson and(UUID workshop) {
        return with(Stream.concat(workshops.stream(), Stream.of(workshop)).toList());
    }

    ChosenPerson without(UUID workshop) {
        return with(workshops.stream().filter(other -> !other.equals(workshop)).toList());
    }

    Choice.Wish wish() {
        return new Choice.Wish(entry().person(), workshops, AnswerEntry.given(answers));
    }

    ChosenPerson answering(List<AnswerEntry> others) {
        return of(entry().answering(others), workshops);
    }
}
