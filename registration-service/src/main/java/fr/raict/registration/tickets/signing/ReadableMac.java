package fr.raict.registration.tickets.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import fr.raict.values.ReadableCode;

/**
 * The first 70 bits of an HMAC-SHA-256 (RFC 2104), in characters that people read. Its key is derived from that of the links
 * for one purpose, so none can be used for another.
 */
final class ReadableMac {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BITS = 5;
    private static final int MASK = 31;

    private final SecretKeySpec key;

    ReadableMac(String linkKey, String purpose) {
        this.key = new SecretKeySpec(mac(LinkKey.of(linkKey), purpose.getBytes(StandardCharsets.UTF_8)), ALGORITHM);
    }

    ReadableCode of(byte[] signed) {
        var mac = mac(key, signed);
        var code = new StringBuilder(ReadableCode.LENGTH);
        for (var at = 0; at < ReadableCode.LENGTH; at++) {
            code.append(ReadableCode.ALPHABET.charAt(fiveBits(mac, at * BITS)));
        }
        return new ReadableCode(code.toString());
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
