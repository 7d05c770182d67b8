package fr.raict.registration.seating.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import fr.raict.registration.seating.application.Person;
import org.jspecify.annotations.Nullable;

/** People of one authority to register at once. */
@DifferentPeople
record RegistrationRequest(@NotBlank @Size(max = 40) String authority,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid PersonRequest> people) {

    /** One of the people; the limit of an address is that of RFC 5321 §4.5.3.1.3. */
    record PersonRequest(@NotBlank @Size(max = 100) String givenName, @NotBlank @Size(max = 100) String familyName,
            @NotBlank @Size(max = 254) @Email(regexp = "\\S+@\\S+\\.\\S+") String email,
            @Nullable @Size(max = 200) String jobTitle, @NotNull @Pattern(regexp = "fr|en") String language) {

        Person person() {
            return new Person(givenName.strip(), familyName.strip(), email.strip(),
                    jobTitle == null ? "" : jobTitle.strip(),
                    language.equals("en") ? Person.Language.EN : Person.Language.FR);
        }
    }

    List<Person> persons() {
        return people.stream().map(PersonRequest::person).toList();
    }
}
