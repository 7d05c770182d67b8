package fr.raict.registration.mandates.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The authority a mandate is for.
 *
 * @param code of the reference list, or {@code OTHER-…} for one that is not in it
 * @param country only of one that is not in the list; empty else
 */
public record MandatedAuthority(String code, String name, String country) {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";
    private static final int CODE_LENGTH = 9;

    /** Two accounts that write the same name and country mean the same authority, so the code comes from these. */
    public static MandatedAuthority unlisted(String name, String country) {
        var digest = sha256(simplified(name) + '\n' + simplified(country));
        var code = new StringBuilder("OTHER-");
        for (var i = 0; i < CODE_LENGTH; i++) {
            code.append(ALPHABET.charAt(digest[i] & 31));
        }
        return new MandatedAuthority(code.toString(), name, country);
    }

    private static String simplified(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
