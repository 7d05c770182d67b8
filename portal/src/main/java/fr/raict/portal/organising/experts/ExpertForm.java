package fr.raict.portal.organising.experts;

import jakarta.validation.constraints.NotBlank;

import fr.raict.portal.organising.EditForm;
import fr.raict.portal.services.agenda.Expert;
import fr.raict.values.EmailAddress;
import fr.raict.values.TypedText;
import fr.raict.values.validation.AnEmailAddress;
import org.jspecify.annotations.Nullable;

/** An expert's record as typed. */
record ExpertForm(@NotBlank(message = "{person.givenName.missing}") String givenName,
        @NotBlank(message = "{person.familyName.missing}") String familyName,
        @AnEmailAddress String email,
        @NotBlank(message = "{organising.missing}") String organisation, String jobTitle, String language,
        String bio) implements EditForm {

    static final ExpertForm EMPTY = new ExpertForm(null, null, null, null, null, null, null);

    ExpertForm(@Nullable String givenName, @Nullable String familyName, @Nullable String email,
            @Nullable String organisation, @Nullable String jobTitle, @Nullable String language,
            @Nullable String bio) {
        this.givenName = TypedText.line(givenName);
        this.familyName = TypedText.line(familyName);
        this.email = EmailAddress.asShown(email);
        this.organisation = TypedText.line(organisation);
        this.jobTitle = TypedText.line(jobTitle);
        this.language = TypedText.line(language).isEmpty() ? "fr" : TypedText.line(language);
        this.bio = TypedText.lines(bio);
    }

    static ExpertForm of(Expert expert) {
        return new ExpertForm(expert.givenName(), expert.familyName(), expert.email(), expert.organisation(),
                expert.jobTitle(), expert.language(), expert.bio());
    }

    Expert.Profile profile() {
        return new Expert.Profile(givenName, familyName, email, organisation, jobTitle, language, bio);
    }
}
