package fr.raict.agenda.invitations.domain;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The last part of an answer link: the invitation's id finds the invitation, the secret proves the right to answer. */
public record AnswerToken(UUID invitation, LinkSecret secret) {

    private static final Pattern TEXT = Pattern.compile("([A-Za-z0-9_-]{22})\\.([A-Za-z0-9_-]{32})");

    /** Nothing unless the text has the form that {@link #text()} gives. */
    public static Optional<AnswerToken> parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(parts.group(1)));
        return Optional.of(new AnswerToken(new UUID(id.getLong(), id.getLong()), new LinkSecret(parts.group(2))));
    }

    public String text() {
        var id = ByteBuffer.allocate(2 * Long.BYTES).putLong(invitation.getMostSignificantBits())
                .putLong(invitation.getLeastSignificantBits()).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id) + "." + secret.value();
    }
}
