package fr.raict.registration.individuals.messaging;

import java.time.Clock;

import fr.raict.contracts.Event;
import fr.raict.contracts.Person;
import fr.raict.contracts.registration.v1.EditionBrief;
import fr.raict.contracts.registration.v1.IndividualLinkRequested;
import fr.raict.registration.individuals.application.LinkAnnouncements;
import fr.raict.registration.individuals.domain.Individual;
import fr.raict.registration.individuals.domain.LinkToken;
import fr.raict.registration.seating.application.KnownEditions;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** Says all that a mail with the link needs. */
@Component
class LinkEvents implements LinkAnnouncements {

    private final KnownEditions editions;
    private final IdGenerator ids;
    private final Clock clock;

    LinkEvents(KnownEditions editions, IdGenerator ids, Clock clock) {
        this.editions = editions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Event requested(Individual individual, LinkToken link) {
        var person = individual.person();
        var edition = editions.required(individual.edition());
        return new IndividualLinkRequested(ids.generateId(), individual.id().value(), individual.links(),
                clock.instant(), new Person(individual.id().value(), person.givenName(), person.familyName(),
                        person.email(), person.language()),
                new EditionBrief(edition.id().value(), edition.name(), edition.timeZone(), edition.organiserEmail()),
                link.text(), edition.registrationClosesAt());
    }
}
