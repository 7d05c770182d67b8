package fr.raict.registration.individuals.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who registers for an edition without an authority, as told when the link was asked for last. Always true: at
 * most one link leads to them, which was mailed to their address, and no more than {@value #MOST_IN_A_DAY} of these mails
 * leave in a day.
 *
 * @param id of the participant with their address
 * @param secretHash of the link that holds; empty before the first
 * @param mailedAt when links were mailed within the day before the last, newest last
 * @param links mailed so far, from 0
 * @param forgetAt when they are forgotten unless they are registered for something; null once they were
 */
public record Individual(ParticipantId id, EditionId edition, Person person, String secretHash, List<Instant> mailedAt,
        long links, @Nullable Instant forgetAt, long version) {

    static final int MOST_IN_A_DAY = 5;
    static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);
    static final Duration KEPT_FOR = Duration.ofDays(30);
    private static final Duration DAY = Duration.ofDays(1);

    public Individual {
        mailedAt = List.copyOf(mailedAt);
    }

    /** To whom no link leads so far. */
    public static Individual unknown(ParticipantId id, EditionId edition, Person person) {
        return new Individual(id, edition, person, "", List.of(), 0, null, 0);
    }

    /**
     * A link is asked for: it ends the former one, and what is told of the person now holds from now on.
     *
     * @return nothing when as many were mailed as may; then all stays as it was
     */
    public Optional<Individual> mailed(Person told, LinkToken link, Instant now) {
        var today = mailedAt.stream().filter(at -> at.plus(DAY).isAfter(now)).toList();
        var tooSoon = today.stream().anyMatch(at -> at.plus(BETWEEN_MAILS).isAfter(now));
        if (tooSoon || today.size() >= MOST_IN_A_DAY) {
            return Optional.empty();
        }
        return Optional.of(new Individual(id, edition, told, link.hash(),
                Stream.concat(today.stream(), Stream.of(now)).toList(), links + 1, now.plus(KEPT_FOR),
                version));
    }

    /** Somebody for whom something is registered is not forgotten. */
    public Individual kept() {
        return new Individual(id, edition, person, secretHash, mailedAt, links, null, version);
    }

    public boolean isFoundBy(LinkToken link) {
        return link.individual().equals(id) && MessageDigest.isEqual(link.hash().getBytes(StandardCharsets.US_ASCII),
                secretHash.getBytes(StandardCharsets.US_ASCII));
    }
}
