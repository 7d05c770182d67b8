package fr.raict.agenda.experts.application;

import java.util.Locale;
import java.util.UUID;

import fr.raict.agenda.experts.domain.Expert;

/**
 * What other features may know of an expert.
 *
 * @param language {@code fr} or {@code en}
 */
public record ExpertSheet(UUID id, String givenName, String familyName, String email, String organisation,
        String language) {

    static ExpertSheet of(Expert expert) {
        var profile = expert.profile();
        return new ExpertSheet(expert.id(), profile.givenName(), profile.familyName(), profile.email(),
                profile.organisation(), profile.language().name().toLowerCase(Locale.ROOT));
    }

    public String fullName() { return givenName + " " + familyName; }
}
