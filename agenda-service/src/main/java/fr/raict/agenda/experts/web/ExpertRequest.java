package fr.raict.agenda.experts.web;

import java.util.Locale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import fr.raict.agenda.experts.domain.ExpertDetails;
import fr.raict.agenda.experts.domain.MailLanguage;
import fr.raict.values.EmailAddress;
import fr.raict.values.TypedText;
import fr.raict.values.validation.AnEmailAddress;

/**
 * What an organiser says about an expert.
 *
 * @param jobTitle may be left out, as the bio may
 * @param language {@code fr} or {@code en}
 */
record ExpertRequest(@NotBlank @Size(max = 100) String givenName, @NotBlank @Size(max = 100) String familyName,
        @AnEmailAddress String email, @NotBlank @Size(max = 200) String organisation,
        @Size(max = 200) String jobTitle,
        @NotNull @Pattern(regexp = "fr|en", message = "{agenda.constraint.language}") String language,
        @Size(max = 5000) String bio) {

    ExpertRequest {
        givenName = TypedText.line(givenName);
        familyName = TypedText.line(familyName);
        organisation = TypedText.line(organisation);
        jobTitle = TypedText.line(jobTitle);
        bio = TypedText.lines(bio);
    }

    ExpertDetails toDetails() {
        return new ExpertDetails(givenName, familyName, EmailAddress.of(email).text(), organisation, jobTitle,
                MailLanguage.valueOf(language.toUpperCase(Locale.ROOT)), bio);
    }
}
