package fr.raict.agenda.experts.domain;

/**
 * Who an expert is and how to write to them.
 *
 * @param jobTitle
 *            empty when unknown
 * @param bio
 *            for the public programme, or empty
 */
public record ExpertProfile(String givenName, String familyName, String email, String organisation, String jobTitle,
        MailLanguage language, String bio) {

    public ExpertProfile {
        if (givenName.isBlank() || familyName.isBlank())
            throw new IllegalArgumentException("given and family names are needed");
        if (email.isBlank())
            throw new IllegalArgumentException("an e-mail address is needed");
    }

    public String fullName() {
        return givenName + " " + familyName;
    }
}
