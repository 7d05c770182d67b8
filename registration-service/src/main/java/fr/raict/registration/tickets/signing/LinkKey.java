package fr.raict.registration.tickets.signing;

import java.util.Base64;

import javax.crypto.spec.SecretKeySpec;

import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** Reads the key of this installation; says what to do when it is unusable instead of showing a stack trace. */
final class LinkKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private LinkKey() {
    }

    static SecretKeySpec of(String setting) {
        if (setting.isBlank()) {
            throw unusable("The key that signs ticket links is not set.");
        }
        try {
            var bytes = Base64.getDecoder().decode(setting.strip());
            if (bytes.length != BYTES) {
                throw unusable("The key that signs ticket links has " + bytes.length + " bytes, not 32.");
            }
            return new SecretKeySpec(bytes, ALGORITHM);
        } catch (IllegalArgumentException e) {
            throw unusable("The key that signs ticket links is not in base64.");
        }
    }

    private static FailureAnalyzedException unusable(String problem) {
        return new FailureAnalyzedException(problem,
                "Set RAICT_LINK_KEY (raict.link-key) to 32 random bytes in base64, such as the output of"
                        + " `openssl rand -base64 32`, and keep it: links made with another key stop working.");
    }
}
