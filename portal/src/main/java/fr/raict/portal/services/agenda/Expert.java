package fr.raict.portal.services.agenda;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Somebody who may be invited to a workshop. */
public record Expert(UUID id, long version, String givenName, String familyName, String email, String organisation,
        @Nullable String jobTitle, String language, @Nullable String bio) implements Versioned {

    public String fullName() {
        return givenName + " " + familyName;
    }

    /** What an organiser says about an expert. */
    public record Profile(String givenName, String familyName, String email, String organisation,
            String jobTitle, String language, String bio) {}
}
