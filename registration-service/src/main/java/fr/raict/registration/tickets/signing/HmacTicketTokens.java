package fr.raict.registration.tickets.signing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import fr.raict.registration.seating.application.TicketTokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Workshop and registration (32 bytes), of a delegate's link also the mandate (16), and the first bits of their
 * HMAC-SHA-256 (RFC 2104), 128 or more, in base64url: 64 characters or 88, and one more where the last is neither a
 * letter nor a digit, as mail programs take that for punctuation after the link. Nothing is stored; a link works as long
 * as the key and the registration exist.
 */
@Component
class HmacTicketTokens implements TicketTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_BYTES = 16;
    private static final String END = "0";

    private final SecretKeySpec key;

    /**
     * @param purpose keeps a signature made for another purpose with the same key from being a ticket
     * @param signatureBytes so many that the token fills its last character, which then has one spelling
     */
    private record Kind(String purpose, int ids, int signatureBytes) {

        private static final Kind PARTICIPANTS = new Kind("ticket.v1", 2, 16);
        private static final Kind DELEGATES = new Kind("ticket.delegate.v1", 3, 18);

        private int tokenLength() {
            return (ids * ID_BYTES + signatureBytes) / 3 * 4;
        }
    }

    HmacTicketTokens(@Value("${raict.link-key}") String key) {
        this.key = LinkKey.of(key);
    }

    @Override
    public String tokenOf(Ticket ticket) {
        var kind = ticket.mandate() == null ? Kind.PARTICIPANTS : Kind.DELEGATES;
        var ids = ByteBuffer.allocate(kind.ids() * ID_BYTES);
        put(ids, ticket.workshop());
        put(ids, ticket.registration());
        if (ticket.mandate() != null) {
            put(ids, ticket.mandate());
        }
        var token = ByteBuffer.allocate(ids.capacity() + kind.signatureBytes()).put(ids.array())
                .put(signature(kind, ids.array()));
        return ended(Base64.getUrlEncoder().withoutPadding().encodeToString(token.array()));
    }

    private static String ended(String encoded) {
        return Character.isLetterOrDigit(encoded.charAt(encoded.length() - 1)) ? encoded : encoded + END;
    }

    @Override
    public Optional<Ticket> read(String token) {
        return Stream.of(Kind.PARTICIPANTS, Kind.DELEGATES).flatMap(kind -> read(kind, token).stream()).findFirst();
    }

    /** With its end or, as earlier links had it, without. */
    private Optional<Ticket> read(Kind kind, String token) {
        if (token.length() < kind.tokenLength()) {
            return Optional.empty();
        }
        var encoded = token.substring(0, kind.tokenLength());
        if (!token.equals(encoded) && !token.equals(ended(encoded))) {
            return Optional.empty();
        }
        try {
            return verified(kind, Base64.getUrlDecoder().decode(encoded));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Ticket> verified(Kind kind, byte[] token) {
        var locator = Arrays.copyOf(token, kind.ids() * ID_BYTES);
        var given = Arrays.copyOfRange(token, locator.length, token.length);
        if (!MessageDigest.isEqual(given, signature(kind, locator))) {
            return Optional.empty();
        }
        var ids = ByteBuffer.wrap(locator);
        return Optional.of(new Ticket(uuid(ids), uuid(ids), ids.hasRemaining() ? uuid(ids) : null));
    }

    private byte[] signature(Kind kind, byte[] ids) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(kind.purpose().getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(ids), kind.signatureBytes());
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
