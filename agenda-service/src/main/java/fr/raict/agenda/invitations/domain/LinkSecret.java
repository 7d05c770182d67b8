package fr.raict.agenda.invitations.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Stream;

/** What proves that somebody got the mail. Only its hash is ever stored. */
public record LinkSecret(String value) {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * Hardly less than 192 random bits, as 32 characters of base64url (RFC 4648 §5). The last is a letter or a digit,
     * as mail programs take anything else for punctuation after the link.
     */
    public static LinkSecret random() {
        return Stream.generate(LinkSecret::anyText)
                .filter(text -> Character.isLetterOrDigit(text.charAt(text.length() - 1))).findFirst()
                .map(LinkSecret::new).orElseThrow();
    }

    private static String anyText() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 of it, as base64url; slow hashing would add nothing to 192 random bits. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** It leads to whoever holds it, so it never reaches a log. */
    @Override
    public String toString() {
        return "LinkSecret[…]";
    }
}
