package fr.raict.agenda.invitations.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.raict.agenda.invitations.domain.InvitationRefused.LinkExpired;
import fr.raict.agenda.invitations.domain.InvitationRefused.LinkUnknown;

/**
 * The links that were sent, oldest first. Only the newest opens; the others are remembered so that who follows one is
 * told that it was replaced.
 */
public record AnswerLinks(List<Link> issued) {

    /** One link that was sent. */
    public record Link(LinkSecret.Hash hash, Instant issuedAt) {
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
        var match = issued.stream().filter(link -> link.hash().isOf(secret)).findFirst().orElseThrow(LinkUnknown::new);
        if (match != issued.getLast()) {
            throw new LinkExpired();
        }
    }
}
