package fr.raict.registration.individuals.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.raict.registration.seating.domain.ParticipantId;

/**
 * The last part of a mailed link: the id finds the individual, the secret of 192 random bits proves that its holder reads
 * their mails. Only the secret's hash is ever stored.
 */
public record LinkToken(ParticipantId individual, String secret) {

    private static final int SECRET_BYTES = 24;
    private static final Pattern TEXT = Pattern.compile("([A-Za-z0-9_-]{22})\\.([A-Za-z0-9_-]{32})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Its last character is a letter or a digit, as mail programs take anything else for punctuation after the link. */
    public static LinkToken random(ParticipantId individual) {
        return Stream.generate(LinkToken::anyText)
                .filter(text -> Character.isLetterOrDigit(text.charAt(text.length() - 1))).findFirst()
                .map(secret -> new LinkToken(individual, secret)).orElseThrow();
    }

    private static String anyText() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return encoded(bytes);
    }

    /** Nothing unless the text has the form that {@link #text()} gives. */
    public static Optional<LinkToken> parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(parts.group(1)));
        return Optional.of(new LinkToken(new ParticipantId(new UUID(id.getLong(), id.getLong())), parts.group(2)));
    }

    public String text() {
        var id = individual.value();
        return encoded(ByteBuffer.allocate(2 * Long.BYTES).putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits()).array()) + "." + secret;
    }

    /** SHA-256 of the secret, as base64url; slow hashing would add nothing to 192 random bits. */
    String hash() {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** It leads to whoever holds it, so it never reaches a log. */
    @Override
    public String toString() {
        return "LinkToken[" + individual + "]";
    }
}
