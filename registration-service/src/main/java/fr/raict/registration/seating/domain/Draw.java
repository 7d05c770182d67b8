package fr.raict.registration.seating.domain;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Draws lots that anybody can draw again: SHA-256 of the seed's bytes and those of a person's id, compared as unsigned
 * bytes, the smallest first.
 */
final class Draw {

    private final String seed;
    private final Map<ParticipantId, byte[]> lots = new HashMap<>();

    Draw(String seed) {
        this.seed = seed;
    }

    boolean isBy(String other) {
        return seed.equals(other);
    }

    int compare(ParticipantId one, ParticipantId other) {
        return Arrays.compareUnsigned(lotOf(one), lotOf(other));
    }

    private byte[] lotOf(ParticipantId person) {
        return lots.computeIfAbsent(person, this::draw);
    }

    private byte[] draw(ParticipantId person) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(seed));
            var id = person.value();
            return digest.digest(ByteBuffer.allocate(2 * Long.BYTES).putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits()).array());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
