package fr.raict.portal.individual;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import fr.raict.portal.services.registration.Registration.Person;
import fr.raict.values.EmailAddress;
import fr.raict.values.TypedText;
import fr.raict.values.validation.AProperName;
import fr.raict.values.validation.AnEmailAddress;
import org.jspecify.annotations.Nullable;

/** Who asks for the link, as typed. */
record LinkForm(
        @NotBlank(message = "{person.givenName.missing}") @AProperName @Size(max = 100, message = "{person.tooLong}") String givenName,
        @NotBlank(message = "{person.familyName.missing}") @AProperName @Size(max = 100, message = "{person.tooLong}") String familyName,
        @AnEmailAddress String email,
        @Size(max = 200, message = "{person.tooLong}") String jobTitle,
        @Pattern(regexp = "fr|en") String language) {

    LinkForm(@Nullable String givenName, @Nullable String familyName, @Nullable String email,
            @Nullable String jobTitle, @Nullable String language) {
        this.givenName = TypedText.line(givenName);
        this.familyName = TypedText.line(familyName);
        this.email = EmailAddress.asShown(email);
        this.jobTitle = TypedText.line(jobTitle);
        this.language = language == null || language.isBlank() ? "fr" : language;
    }

    static LinkForm empty(String language) {
        return new LinkForm("", "", "", "", language);
    }

    Person person() {
        return new Person(givenName, familyName, email, jobTitle.isEmpty() ? null : jobTitle, language);
    }
}
