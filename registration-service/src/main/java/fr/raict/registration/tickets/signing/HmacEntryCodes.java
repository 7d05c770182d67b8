package fr.raict.registration.tickets.signing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import fr.raict.registration.attendance.application.EntryCodes;
import fr.raict.registration.attendance.domain.EntryCode;
import fr.raict.registration.seating.domain.ParticipantId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The first 70 bits of an HMAC-SHA-256 (RFC 2104) of the person's identity in the edition, in 14 characters. The key is
 * derived from that of the links, so neither can be used for the other.
 */
@Component
class HmacEntryCodes implements EntryCodes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "entry-code.v1".getBytes(StandardCharsets.UTF_8);
    private static final int BITS = 5;
    private static final int MASK = 31;

    private final SecretKeySpec key;

    HmacEntryCodes(@Value("${raict.link-key}") String linkKey) {
        this.key = new SecretKeySpec(mac(LinkKey.of(linkKey), PURPOSE), ALGORITHM);
    }

    @Override
    public EntryCode of(ParticipantId participant) {
        var id = participant.value();
        var mac = mac(key, ByteBuffer.allocate(2 * Long.BYTES).putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits()).array());
        var code = new StringBuilder(EntryCode.LENGTH);
        for (var at = 0; at < EntryCode.LENGTH; at++) {
            code.append(EntryCode.ALPHABET.charAt(fiveBits(mac, at * BITS)));
        }
        return new EntryCode(code.toString());
    }

    private static int fiveBits(byte[] bytes, int from) {
        var two = Byte.toUnsignedInt(bytes[from / Byte.SIZE]) << Byte.SIZE
                | Byte.toUnsignedInt(bytes[from / Byte.SIZE + 1]);
        return two >> 2 * Byte.SIZE - BITS - from % Byte.SIZE & MASK;
    }

    private static byte[] mac(SecretKeySpec key, byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }
}
