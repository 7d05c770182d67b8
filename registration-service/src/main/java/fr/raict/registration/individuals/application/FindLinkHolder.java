package fr.raict.registration.individuals.application;

import java.time.Clock;

import fr.raict.registration.individuals.domain.Individual;
import fr.raict.registration.individuals.domain.LinkToken;
import fr.raict.registration.individuals.domain.LinkUnknown;
import fr.raict.registration.seating.application.KnownEditions;
import org.springframework.stereotype.Service;

/** Finds who a mailed link belongs to, until registration for the edition closes. Looking changes nothing. */
@Service
public class FindLinkHolder {

    private final Individuals individuals;
    private final KnownEditions editions;
    private final Clock clock;

    FindLinkHolder(Individuals individuals, KnownEditions editions, Clock clock) {
        this.individuals = individuals;
        this.editions = editions;
        this.clock = clock;
    }

    /** @throws LinkUnknown when the link leads to nobody, or no longer */
    public LinkHolder by(String token) {
        return LinkToken.parse(token)
                .flatMap(link -> individuals.find(link.individual()).filter(each -> each.isFoundBy(link)))
                .filter(this::mayRegister)
                .map(each -> new LinkHolder(each.id(), each.edition(), each.person()))
                .orElseThrow(LinkUnknown::new);
    }

    private boolean mayRegister(Individual individual) {
        return !editions.windowOf(individual.edition()).isOverAt(clock.instant());
    }
}
