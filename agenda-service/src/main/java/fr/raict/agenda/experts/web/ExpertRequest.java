package fr.raict.agenda.experts.web;

import java.util.Locale;
import java.util.Objects;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import fr.raict.agenda.experts.domain.ExpertProfile;
import fr.raict.agenda.experts.domain.MailLanguage;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser says about an expert.
 *
 * @param language {@code fr} or {@code en}
 */
record ExpertRequest(@NotBlank @Size(max = 100) String givenName, @NotBlank @Size(max = 100) String familyName,
        @NotBlank @Email @Size(max = 254) String email, @NotBlank @Size(max = 200) String organisation,
        @Size(max = 200) @Nullable String jobTitle,
        @NotNull @Pattern(regexp = "fr|en", message = "{agenda.constraint.language}") String language,
        @Size(max = 5000) @Nullable String bio) {

    ExpertProfile toProfile() {
        return new ExpertProfile(givenName.strip(), familyName.strip(), email.strip(), organisation.strip(),
                Objects.requireNonNullElse(jobTitle, "").strip(),
                MailLanguage.valueOf(language.toUpperCase(Locale.ROOT)), Objects.requireNonNullElse(bio, "").strip());
    }
}
