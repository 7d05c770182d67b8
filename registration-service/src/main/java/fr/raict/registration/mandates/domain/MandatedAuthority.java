package fr.raict.registration.mandates.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;

import fr.raict.registration.authorities.domain.LocalAuthority;

/**
 * The authority a mandate is for.
 *
 * @param code of the reference list, or {@code OTHER-…} for one that is not in it
 * @param country only of one that is not in the list; empty else
 */
public record MandatedAuthority(String code, String name, String country) {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";
    /** Five bits each, so that nobody finds two names with one code: 130 bits. */
    private static final int CODE_LENGTH = 26;
    /** Of codes given before, which stay valid. */
    private static final int SHORT_CODE_LENGTH = 9;

    public static MandatedAuthority listed(LocalAuthority authority) {
        return new MandatedAuthority(authority.code().toString(), authority.name(), "");
    }

    /** Two accounts that write the same name and country mean the same authority, so the code comes from these. */
    public static MandatedAuthority unlisted(String name, String country) {
        return new MandatedAuthority(code(name, country, CODE_LENGTH), name, country);
    }

    public boolean isUnlisted() {
        return !country.isEmpty();
    }

    /** The code that the same name and country had when codes were short; others may have it as well. */
    public String shortCode() {
        return code(name, country, SHORT_CODE_LENGTH);
    }

    /** Whether both are written alike, which says more than a short code. */
    public boolean isNamedLike(MandatedAuthority other) {
        return written(name, country).equals(written(other.name, other.country));
    }

    private static String code(String name, String country, int length) {
        var digest = sha256(written(name, country));
        var code = new StringBuilder("OTHER-");
        for (var i = 0; i < length; i++) {
            code.append(ALPHABET.charAt(digest[i] & 31));
        }
        return code.toString();
    }

    private static String written(String name, String country) {
        return simplified(name) + '\n' + simplified(country);
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
