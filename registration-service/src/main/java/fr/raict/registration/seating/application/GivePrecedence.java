package fr.raict.registration.seating.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.platform.security.Caller;
import fr.raict.registration.seating.domain.Precedence;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.SeatRefused;
import fr.raict.registration.seating.domain.WorkshopId;
import org.springframework.stereotype.Service;

/**
 * An organiser puts somebody who waits before the others, with their party, and says why. The same again changes nothing.
 */
@Service
public class GivePrecedence {

    private final SeatDesks desks;
    private final RegistrationFile file;
    private final Clock clock;

    GivePrecedence(SeatDesks desks, RegistrationFile file, Clock clock) {
        this.desks = desks;
        this.file = file;
        this.clock = clock;
    }

    /** @throws SeatRefused.NotWaiting when they do not wait */
    public RegistrationDetails to(UUID workshop, UUID registration, String reason, Caller organiser) {
        var id = new WorkshopId(workshop);
        var asked = new RegistrationId(registration);
        var given = new Precedence(1, reason, organiser.subject(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var first = desks.answer(id, PendingAnswer.onLatest(Mentioned.registrations(List.of(asked)),
                book -> book.putFirst(asked, given)));
        return file.details(id, List.of(first), Map.of(), organiser.subject()).getFirst();
    }
}
