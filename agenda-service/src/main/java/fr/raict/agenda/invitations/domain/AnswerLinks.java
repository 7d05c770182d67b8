package fr.raict.agenda.invitations.domain;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.raict.agenda.invitations.domain.InvitationRefused.LinkExpired;
import fr.raict.agenda.invitations.domain.InvitationRefused.LinkUnknown;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * The links that were sent, oldest first. Only the newest opens; the others are remembered so that who follows one is
 * told that it was replaced.
 */
public record AnswerLinks(List<Link> issued) {

    /**
     * One link that was sent.
     *
     * @param hash of its secret
     */
    public record Link(String hash, Instant issuedAt) {

        /** Takes the same time wherever the first difference is. */
        boolean isOf(LinkSecret secret) {
            return MessageDigest.isEqual(hash.getBytes(US_ASCII), secret.hash().getBytes(US_ASCII));
        }
    }

    public static final AnswerLinks NONE = new AnswerLinks(List.of());

    public AnswerLinks {
        issued = List.copyOf(issued);
    }

    AnswerLinks issue(LinkSecret secret, Instant now) {
        return new AnswerLinks(Stream.concat(issued.stream(), Stream.of(new Link(secret.hash(), now))).toList());
    }

    Optional<Instant> lastIssuedAt() {
        return issued.isEmpty() ? Optional.empty() : Optional.of(issued.getLast().issuedAt());
    }

    /** Refuses any secret but that of the newest link. */
    void requireCurrent(LinkSecret secret) {
        var match = issued.stream().filter(link -> link.isOf(secret)).findFirst().orElseThrow(LinkUnknown::new);
        if (match != issued.getLast()) {
            throw new LinkExpired();
        }
    }
}
