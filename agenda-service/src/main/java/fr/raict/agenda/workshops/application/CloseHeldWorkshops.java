package fr.raict.agenda.workshops.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import fr.raict.agenda.editions.application.FindEditions;
import fr.raict.agenda.workshops.domain.Workshop;
import fr.raict.agenda.workshops.domain.WorkshopChange;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Notes that published workshops were held, once the time has passed that their edition gives them now. */
@Service
public class CloseHeldWorkshops {

    private final Workshops workshops;
    private final FindEditions editions;
    private final Clock clock;

    CloseHeldWorkshops(Workshops workshops, FindEditions editions, Clock clock) {
        this.workshops = workshops;
        this.editions = editions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${raict.agenda.sweep-every}", initialDelayString = "${raict.agenda.sweep-every}")
    public void close() {
        var now = clock.instant();
        workshops.endedBefore(now).forEach(workshop -> change(workshop, now).ifPresent(workshops::save));
    }

    /** One whose slot has moved since it last followed its edition is not over, or not known to be. */
    private Optional<WorkshopChange> change(Workshop workshop, Instant now) {
        return workshop.follow(editions.one(workshop.edition()), now).or(() -> workshop.hold(now));
    }
}
