package fr.raict.agenda.experts.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import fr.raict.values.EmailAddress;

/**
 * Who an expert is and how to write to them.
 *
 * @param email
 *            an {@link EmailAddress} in text; what was stored before ADR 18 may be none
 * @param jobTitle
 *            empty when unknown
 * @param bio
 *            for the public programme, or empty
 */
public record ExpertDetails(String givenName, String familyName, String email, String organisation, String jobTitle,
        MailLanguage language, String bio) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    public ExpertDetails {
        if (givenName.isBlank() || familyName.isBlank()) {
            throw new IllegalArgumentException("given and family names are needed");
        }
        if (email.isBlank()) {
            throw new IllegalArgumentException("an e-mail address is needed");
        }
    }

    /** What stands for somebody who was erased; no mail in the world reaches the address (RFC 6761 §6.4). */
    public static ExpertDetails erased(UUID expert) {
        return new ExpertDetails("—", "—", "erased-" + expert + "@erased.invalid", "", "", MailLanguage.FR, "");
    }

    /** The same for all who are reached by the same address. */
    public String addressKey() {
        return EmailAddress.find(email).map(EmailAddress::key).orElse(email);
    }

    public String fullName() { return givenName + " " + familyName; }

    /** By family name first. */
    public String sortName() { return familyName + " " + givenName; }

    /** Whether each word of the search is in the name, organisation or e-mail, whatever its case and accents. */
    public boolean matches(String search) {
        var text = fold(String.join(" ", givenName, familyName, organisation, email));
        return Arrays.stream(fold(search).strip().split("\\s+")).allMatch(text::contains);
    }

    private static String fold(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
