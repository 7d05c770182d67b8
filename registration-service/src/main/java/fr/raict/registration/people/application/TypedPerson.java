package fr.raict.registration.people.application;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import fr.raict.registration.people.domain.Person;
import fr.raict.values.EmailAddress;
import fr.raict.values.TypedText;
import fr.raict.values.validation.AProperName;
import fr.raict.values.validation.AnEmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * One of the people of a request; the job title may be left out.
 *
 * @param homonym true to say that somebody else of the authority has the same name
 */
public record TypedPerson(@NotBlank @AProperName @Size(max = 100) String givenName,
        @NotBlank @AProperName @Size(max = 100) String familyName,
        @AnEmailAddress String email, @Size(max = 200) String jobTitle,
        @NotNull @Pattern(regexp = "fr|en") String language, @Nullable Boolean homonym) {

    public TypedPerson {
        givenName = TypedText.line(givenName);
        familyName = TypedText.line(familyName);
        jobTitle = TypedText.line(jobTitle);
    }

    /** Once it was found to be valid. */
    public Person person() {
        return new Person(givenName, familyName, EmailAddress.of(email).text(), jobTitle, language, homonym, List.of());
    }
}
