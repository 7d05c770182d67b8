package fr.raict.portal.registering;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import fr.raict.portal.access.Visitor;
import fr.raict.portal.asking.AnswerEntry;
import fr.raict.portal.services.registration.Registration.Person;
import fr.raict.values.EmailAddress;
import fr.raict.values.TypedText;
import fr.raict.values.validation.AProperName;
import fr.raict.values.validation.AnEmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * One person as typed in the form.
 *
 * @param homonym whether they are another than somebody of the same name; null while nobody asks
 */
public record PersonEntry(
        @NotBlank(message = "{person.givenName.missing}") @AProperName @Size(max = 100, message = "{person.tooLong}") String givenName,
        @NotBlank(message = "{person.familyName.missing}") @AProperName @Size(max = 100, message = "{person.tooLong}") String familyName,
        @AnEmailAddress String email,
        @Size(max = 200, message = "{person.tooLong}") String jobTitle,
        @Pattern(regexp = "fr|en") String language, @Nullable Boolean homonym, List<AnswerEntry> answers) {

    public PersonEntry(@Nullable String givenName, @Nullable String familyName, @Nullable String email,
            @Nullable String jobTitle, @Nullable String language, @Nullable Boolean homonym,
            @Nullable List<AnswerEntry> answers) {
        this.givenName = TypedText.line(givenName);
        this.familyName = TypedText.line(familyName);
        this.email = EmailAddress.asShown(email);
        this.jobTitle = TypedText.line(jobTitle);
        this.language = language == null || language.isBlank() ? "fr" : language;
        this.homonym = homonym;
        this.answers = AnswerEntry.some(answers);
    }

    public PersonEntry(@Nullable String givenName, @Nullable String familyName, @Nullable String email,
            @Nullable String jobTitle, @Nullable String language) {
        this(givenName, familyName, email, jobTitle, language, null, null);
    }

    /** The same, with what is asked of them. */
    public PersonEntry answering(List<AnswerEntry> others) {
        return new PersonEntry(givenName, familyName, email, jobTitle, language, homonym, others);
    }

    public static PersonEntry empty(String language) {
        return new PersonEntry("", "", "", "", language);
    }

    static PersonEntry of(Visitor visitor, String language) {
        return new PersonEntry(visitor.givenName(), visitor.familyName(), visitor.email(), "", language);
    }

    public static PersonEntry of(Person person) {
        return new PersonEntry(person.givenName(), person.familyName(), person.email(), person.jobTitle(),
                person.language());
    }

    public String fullName() {
        return givenName + " " + familyName;
    }

    public Person person() {
        return new Person(givenName, familyName, email, jobTitle.isEmpty() ? null : jobTitle, language,
                Boolean.TRUE.equals(homonym) ? true : null, null);
    }
}
