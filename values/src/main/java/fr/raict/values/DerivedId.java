package fr.raict.values;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** An id computed from what it identifies: the first 122 bits of a SHA-256, as a UUID version 8 (RFC 9562 §5.8). */
public final class DerivedId {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000000000000000L;

    private DerivedId() {
    }

    public static UUID of(String kind, Object... parts) {
        var digest = sha256();
        digest.update(kind.getBytes(StandardCharsets.UTF_8));
        for (var part : parts) {
            // A separator that occurs in no part keeps ("ab", "c") apart from ("a", "bc").
            digest.update((byte) 0);
            digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
        }
        var bytes = ByteBuffer.wrap(digest.digest());
        var high = bytes.getLong() & ~0xF000L | VERSION_8;
        var low = bytes.getLong() & ~0xC000000000000000L | VARIANT;
        return new UUID(high, low);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
