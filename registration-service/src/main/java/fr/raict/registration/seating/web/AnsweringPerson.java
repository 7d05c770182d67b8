package fr.raict.registration.seating.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import fr.raict.registration.people.application.TypedPerson;
import fr.raict.registration.questions.domain.GivenAnswers;
import fr.raict.registration.questions.domain.Question;
import fr.raict.registration.seating.application.RequestSeats.Applicant;
import fr.raict.values.TypedText;
import fr.raict.values.validation.AProperName;
import fr.raict.values.validation.AnEmailAddress;
import org.jspecify.annotations.Nullable;

/** A {@link TypedPerson} with what was answered for them. */
record AnsweringPerson(@NotBlank @AProperName @Size(max = 100) String givenName,
        @NotBlank @AProperName @Size(max = 100) String familyName,
        @AnEmailAddress String email, @Size(max = 200) String jobTitle,
        @NotNull @Pattern(regexp = "fr|en") String language, @Nullable Boolean homonym,
        @Size(max = GivenAnswers.MOST) @Nullable Map<UUID, @NotNull @Size(max = Question.MOST_OPTIONS) List<@NotNull @Size(max = GivenAnswers.LONGEST_READ) String>> answers) {

    AnsweringPerson {
        givenName = TypedText.line(givenName);
        familyName = TypedText.line(familyName);
        jobTitle = TypedText.line(jobTitle);
    }

    TypedPerson typed() {
        return new TypedPerson(givenName, familyName, email, jobTitle, language, homonym);
    }

    /** Once it was found to be valid. */
    Applicant applicant() {
        return new Applicant(typed().person(), GivenAnswers.of(answers));
    }
}
