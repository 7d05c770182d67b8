package fr.raict.portal.door;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import fr.raict.portal.services.registration.Door;
import fr.raict.portal.services.registration.Registration.Person;
import fr.raict.values.EmailAddress;
import fr.raict.values.TypedText;
import fr.raict.values.validation.AProperName;
import fr.raict.values.validation.AnEmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be registered at the door, as typed.
 *
 * @param key makes it one, however often the form is sent
 * @param authority code of the one that was picked
 * @param q what was typed to find it
 */
record OnSiteForm(UUID key,
        @NotBlank(message = "{person.givenName.missing}") @AProperName @Size(max = 100, message = "{person.tooLong}") String givenName,
        @NotBlank(message = "{person.familyName.missing}") @AProperName @Size(max = 100, message = "{person.tooLong}") String familyName,
        @AnEmailAddress String email,
        @NotBlank(message = "{onsite.authority.missing}") @Size(max = 40) String authority,
        @Size(max = 200, message = "{person.tooLong}") String q,
        @Size(max = 200, message = "{person.tooLong}") String jobTitle,
        @Pattern(regexp = "fr|en") String language, @Nullable Boolean homonym) {

    OnSiteForm(@Nullable UUID key, @Nullable String givenName, @Nullable String familyName, @Nullable String email,
            @Nullable String authority, @Nullable String q, @Nullable String jobTitle, @Nullable String language,
            @Nullable Boolean homonym) {
        this.key = key == null ? UUID.randomUUID() : key;
        this.givenName = TypedText.line(givenName);
        this.familyName = TypedText.line(familyName);
        this.email = EmailAddress.asShown(email);
        this.authority = authority == null ? "" : authority;
        this.q = TypedText.line(q);
        this.jobTitle = TypedText.line(jobTitle);
        this.language = language == null || language.isBlank() ? "fr" : language;
        this.homonym = homonym;
    }

    /** @param name as it was searched for in vain; its last word is taken for the family name */
    static OnSiteForm fresh(String name, String language) {
        var line = TypedText.line(name);
        var last = line.lastIndexOf(' ');
        return new OnSiteForm(null, last < 0 ? "" : line.substring(0, last), line.substring(last + 1), "", "", "", "",
                language, null);
    }

    Door.Newcomer newcomer() {
        return new Door.Newcomer(authority, new Person(givenName, familyName, email,
                jobTitle.isEmpty() ? null : jobTitle, language, Boolean.TRUE.equals(homonym) ? true : null, null));
    }
}
