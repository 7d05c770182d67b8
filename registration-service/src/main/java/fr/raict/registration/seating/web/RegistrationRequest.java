package fr.raict.registration.seating.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import fr.raict.registration.seating.domain.Person;
import fr.raict.values.EmailAddress;
import fr.raict.values.TypedText;
import fr.raict.values.validation.AProperName;
import fr.raict.values.validation.AnEmailAddress;

/** People of one authority to register at once. */
@DifferentPeople
record RegistrationRequest(@NotBlank @Size(max = 40) String authority,
        @NotEmpty @Size(max = MOST_PEOPLE) List<@NotNull @Valid PersonRequest> people) {

    static final int MOST_PEOPLE = 20;

    /** One of the people; the job title may be left out. */
    record PersonRequest(@NotBlank @AProperName @Size(max = 100) String givenName,
            @NotBlank @AProperName @Size(max = 100) String familyName,
            @AnEmailAddress String email, @Size(max = 200) String jobTitle,
            @NotNull @Pattern(regexp = "fr|en") String language) {

        PersonRequest {
            givenName = TypedText.line(givenName);
            familyName = TypedText.line(familyName);
            jobTitle = TypedText.line(jobTitle);
        }

        Person person() {
            return new Person(givenName, familyName, EmailAddress.of(email).text(), jobTitle, language);
        }
    }

    List<Person> persons() {
        return people.stream().map(PersonRequest::person).toList();
    }
}
