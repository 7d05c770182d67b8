package fr.raict.registration.tickets.signing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import fr.raict.registration.seating.application.TicketTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Workshop and registration (32 bytes) and the first 128 bits of their HMAC-SHA-256 (RFC 2104), in base64url: 64
 * characters, and one more where the last is neither a letter nor a digit, as mail programs take that for punctuation
 * after the link. Nothing is stored; a link works as long as the key and the registration exist.
 */
@Component
class HmacTicketTokens implements TicketTokens {

    private static final String ALGORITHM = "HmacSHA256";
    /** Keeps a signature made for another purpose with the same key from being a ticket. */
    private static final byte[] PURPOSE = "ticket.v1".getBytes(StandardCharsets.UTF_8);
    private static final int KEY_BYTES = 32;
    private static final int LOCATOR_BYTES = 32;
    private static final int SIGNATURE_BYTES = 16;
    private static final int TOKEN_LENGTH = (LOCATOR_BYTES + SIGNATURE_BYTES) / 3 * 4;
    private static final String END = "0";

    private final SecretKeySpec key;

    HmacTicketTokens(@Value("${raict.link-key}") String key) {
        this.key = new SecretKeySpec(decoded(key), ALGORITHM);
    }

    private static byte[] decoded(String key) {
        if (key.isBlank()) {
            throw new LinkKeyMissing("The key that signs ticket links is not set.");
        }
        try {
            var bytes = Base64.getDecoder().decode(key.strip());
            if (bytes.length != KEY_BYTES) {
                throw new LinkKeyMissing("The key that signs ticket links has " + bytes.length + " bytes, not 32.");
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new LinkKeyMissing("The key that signs ticket links is not in base64.");
        }
    }

    @Override
    public String tokenOf(Ticket ticket) {
        var locator = ByteBuffer.allocate(LOCATOR_BYTES);
        put(locator, ticket.workshop());
        put(locator, ticket.registration());
        var token = ByteBuffer.allocate(LOCATOR_BYTES + SIGNATURE_BYTES).put(locator.array())
                .put(signature(locator.array()));
        return ended(Base64.getUrlEncoder().withoutPadding().encodeToString(token.array()));
    }

    private static String ended(String token) {
        return Character.isLetterOrDigit(token.charAt(TOKEN_LENGTH - 1)) ? token : token + END;
    }

    @Override
    public Optional<Ticket> read(String token) {
        if (token.length() < TOKEN_LENGTH) {
            return Optional.empty();
        }
        var encoded = token.substring(0, TOKEN_LENGTH);
        if (!token.equals(encoded) && !token.equals(ended(encoded))) {
            return Optional.empty();
        }
        try {
            return verified(Base64.getUrlDecoder().decode(encoded));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Ticket> verified(byte[] token) {
        var locator = Arrays.copyOf(token, LOCATOR_BYTES);
        var given = Arrays.copyOfRange(token, LOCATOR_BYTES, token.length);
        if (!MessageDigest.isEqual(given, signature(locator))) {
            return Optional.empty();
        }
        var ids = ByteBuffer.wrap(locator);
        return Optional.of(new Ticket(uuid(ids), uuid(ids)));
    }

    private byte[] signature(byte[] locator) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(PURPOSE);
            return Arrays.copyOf(mac.doFinal(locator), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }

    private static void put(ByteBuffer buffer, UUID id) {
        buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer buffer) {
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
