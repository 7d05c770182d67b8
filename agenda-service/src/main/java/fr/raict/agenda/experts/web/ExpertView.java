package fr.raict.agenda.experts.web;

import java.util.Locale;
import java.util.UUID;

import fr.raict.agenda.experts.domain.Expert;
import org.jspecify.annotations.Nullable;

/** An expert as the API shows it to organisers; its version is its entity tag. */
record ExpertView(UUID id, long version, String givenName, String familyName, String email, String organisation,
        @Nullable String jobTitle, String language, @Nullable String bio) {

    static ExpertView of(Expert expert) {
        var profile = expert.profile();
        return new ExpertView(expert.id(), expert.version(), profile.givenName(), profile.familyName(),
                profile.email(), profile.organisation(), presence(profile.jobTitle()),
                profile.language().name().toLowerCase(Locale.ROOT), presence(profile.bio()));
    }

    private static @Nullable String presence(String text) { return text.isEmpty() ? null : text; }
}
