package fr.raict.agenda.experts.messaging;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import fr.raict.agenda.experts.application.ExpertAnnouncements;
import fr.raict.agenda.experts.domain.Expert;
import fr.raict.contracts.Person;
import fr.raict.contracts.agenda.v1.ExpertChanged;
import fr.raict.contracts.agenda.v1.ExpertRemoved;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** Says in the words of the contracts how an expert is written to now. */
@Component
class ExpertEvents implements ExpertAnnouncements {

    private final IdGenerator ids;
    private final Clock clock;

    ExpertEvents(IdGenerator ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<ExpertChanged> of(Expert expert, long sequence) {
        var details = expert.details();
        return List.of(new ExpertChanged(ids.generateId(), sequence, clock.instant(), new Person(expert.id(),
                details.givenName(), details.familyName(), details.email(), details.language().code())));
    }

    @Override
    public List<ExpertRemoved> ofRemoval(UUID expert, long sequence) {
        return List.of(new ExpertRemoved(ids.generateId(), expert, sequence, clock.instant()));
    }
}
