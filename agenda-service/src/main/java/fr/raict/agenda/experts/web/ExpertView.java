package fr.raict.agenda.experts.web;

import java.util.UUID;

import fr.raict.agenda.experts.domain.Expert;
import org.jspecify.annotations.Nullable;

import static fr.raict.platform.text.OptionalText.orNull;

/** An expert as the API shows it to organisers; its version is its entity tag. */
record ExpertView(UUID id, long version, String givenName, String familyName, String email, String organisation,
        @Nullable String jobTitle, String language, @Nullable String bio) {

    static ExpertView of(Expert expert) {
        var details = expert.details();
        return new ExpertView(expert.id(), expert.version(), details.givenName(), details.familyName(),
                details.email(), details.organisation(), orNull(details.jobTitle()),
                details.language().code(), orNull(details.bio()));
    }
}
