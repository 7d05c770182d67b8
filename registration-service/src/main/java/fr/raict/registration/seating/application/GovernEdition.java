package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import fr.raict.registration.ReadLately;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.EditionRules;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.SeatRefused;
import fr.raict.values.EmailAddress;
import org.springframework.stereotype.Service;

/** The rules of a whole edition: shows and changes them, and holds those who ask for seats to them. */
@Service
public class GovernEdition {

    private final RulesOfEditions rules;
    private final AuthorityShares shares;
    private final ReadLately<EditionId, EditionRules> known;

    GovernEdition(RulesOfEditions rules, AuthorityShares shares) {
        this.rules = rules;
        this.shares = shares;
        known = new ReadLately<>(edition -> Optional.of(rules.of(edition)));
    }

    public EditionRules of(UUID edition) {
        return rules.of(new EditionId(edition));
    }

    /** The same again changes nothing. */
    public EditionRules change(EditionRules next) {
        return rules.save(next);
    }

    /**
     * By the rules as they were at most a second ago.
     *
     * @throws SeatRefused.EditionCapReached when the authority would have more people than it may
     */
    void refuseBeyondShare(EditionId edition, SeatAsker asker, Collection<Person> people) {
        var most = known.find(edition).flatMap(EditionRules::limitOfAuthority);
        if (most.isEmpty() || asker.authority().ofIndividuals()) {
            return;
        }
        var participants = people.stream().map(each -> ParticipantId.of(edition, EmailAddress.of(each.email())))
                .toList();
        if (!shares.enter(edition, asker.authority(), participants, most.get())) {
            throw new SeatRefused.EditionCapReached(most.get());
        }
    }
}
