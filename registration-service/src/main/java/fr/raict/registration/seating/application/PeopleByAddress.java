package fr.raict.registration.seating.application;

import java.util.List;

import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.values.EmailAddress;
import org.springframework.stereotype.Component;

/** Who somebody is in each edition, which nothing but their address tells. */
@Component
public class PeopleByAddress {

    private final Editions editions;

    PeopleByAddress(Editions editions) {
        this.editions = editions;
    }

    /** In an edition. */
    public record InEdition(EditionId edition, ParticipantId participant) {
    }

    /** One in each edition, whether or not there is anything of the person. */
    public List<InEdition> of(EmailAddress address) {
        return editions.all().stream().map(edition -> new InEdition(edition, ParticipantId.of(edition, address)))
                .toList();
    }

    public List<ParticipantId> idsOf(EmailAddress address) {
        return of(address).stream().map(InEdition::participant).toList();
    }
}
