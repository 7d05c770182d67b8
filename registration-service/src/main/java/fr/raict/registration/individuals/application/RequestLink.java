package fr.raict.registration.individuals.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import fr.raict.platform.aggregates.Attempts;
import fr.raict.registration.individuals.domain.Individual;
import fr.raict.registration.individuals.domain.LinkToken;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.KnownEditions;
import fr.raict.registration.seating.application.LinkAllowance;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.values.EmailAddress;
import org.springframework.stereotype.Service;

/**
 * Has a link mailed to an address by which its reader registers without an account. Whoever asks is told the same
 * whether the address was known, and whether a mail leaves.
 */
@Service
public class RequestLink {

    private final Individuals individuals;
    private final KnownEditions editions;
    private final LinkAllowance allowance;
    private final LinkAnnouncements announcements;
    private final Clock clock;

    RequestLink(Individuals individuals, KnownEditions editions, LinkAllowance allowance,
            LinkAnnouncements announcements, Clock clock) {
        this.individuals = individuals;
        this.editions = editions;
        this.allowance = allowance;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * @throws RuntimeException a refusal of a seat while registration for the edition is not open, or when as many links
     *             were mailed today as may be for it, whatever the address
     */
    public void request(UUID edition, Person person) {
        var id = new EditionId(edition);
        editions.windowOf(id).refuseUnlessOpenAt(clock.instant());
        allowance.take(id);
        var mailed = false;
        try {
            // Of two who ask at the same time, the second finds that a mail left just now.
            mailed = Attempts.again(() -> mail(id, person));
        } finally {
            if (!mailed) {
                allowance.giveBack(id);
            }
        }
    }

    private boolean mail(EditionId edition, Person person) {
        var id = ParticipantId.of(edition, EmailAddress.of(person.email()));
        var link = LinkToken.random(id);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var mailed = individuals.find(id).orElseGet(() -> Individual.unknown(id, edition, person))
                .mailed(person, link, now);
        mailed.ifPresent(each -> individuals.save(each, List.of(announcements.requested(each, link))));
        return mailed.isPresent();
    }
}
