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

    /**
     * Hardly less than 192 random bits, as 32 characters of base64url (RFC 4648 §5). The last is a letter or a digit,
     * as mail programs take anything else for punctuation after the link.
     */
    public static LinkSecret random(SecureRandom random) {
        return Stream.generate(() -> anyText(random))
                .filter(text -> Character.isLetterOrDigit(text.charAt(text.length() - 1))).findFirst()
                .map(LinkSecret::new).orElseThrow();
    }

    private static String anyText(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public Hash hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return new Hash(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** It leads to whoever holds it, so it never reaches a log. */
    @Override
    public String toString() {
        return "LinkSecret[…]";
    }

    /** SHA-256 of a secret; slow hashing would add nothing to 192 random bits. */
    public record Hash(String value) {

        /** Takes the same time wherever the first difference is. */
        public boolean isOf(LinkSecret secret) {
            return MessageDigest.isEqual(value.getBytes(StandardCharsets.US_ASCII),
                    secret.hash().value.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
