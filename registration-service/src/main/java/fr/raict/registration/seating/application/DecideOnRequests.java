package fr.raict.registration.seating.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.domain.RankedRegistration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatBook;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/** What the organiser decides on who asked to come to a workshop that is on approval. The same again changes nothing. */
@Service
public class DecideOnRequests {

    private final SeatDesks desks;
    private final RegistrationFile file;
    private final Clock clock;

    DecideOnRequests(SeatDesks desks, RegistrationFile file, Clock clock) {
        this.desks = desks;
        this.file = file;
        this.clock = clock;
    }

    public RegistrationDetails approve(UUID workshop, UUID registration, Caller organiser) {
        return decide(workshop, registration, organiser, (book, id) -> book.approve(id, clock.instant()));
    }

    public RegistrationDetails decline(UUID workshop, UUID registration, String reason, Caller organiser) {
        return decide(workshop, registration, organiser, (book, id) -> book.decline(id, reason));
    }

    private RegistrationDetails decide(UUID workshop, UUID registration, Caller organiser,
            BiFunction<SeatBook, RegistrationId, RankedRegistration> decision) {
        var id = new WorkshopId(workshop);
        var asked = new RegistrationId(registration);
        var decided = desks.answer(id, PendingAnswer.onLatest(Mentioned.registrations(List.of(asked)),
                book -> decision.apply(book, asked)));
        return file.details(id, List.of(decided), Map.of(), organiser.subject()).getFirst();
    }
}
