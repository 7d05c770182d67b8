package fr.raict.agenda.experts.persistence;

import java.time.Clock;
import java.util.Locale;

import fr.raict.agenda.experts.domain.Expert;
import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.ExpertChanged;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** Says in the words of the contracts how an expert is written to now. */
@Component
class ExpertEvents {

    private final IdGenerator ids;
    private final Clock clock;

    ExpertEvents(IdGenerator ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** @param expert in the version it was decided on; each write is one event */
    ExpertChanged changed(Expert expert) {
        var profile = expert.profile();
        return new ExpertChanged(ids.generateId(), expert.version() + 1, clock.instant(),
                new Person(expert.id(), profile.givenName(), profile.familyName(), profile.email(),
                        profile.language().name().toLowerCase(Locale.ROOT)));
    }
}
