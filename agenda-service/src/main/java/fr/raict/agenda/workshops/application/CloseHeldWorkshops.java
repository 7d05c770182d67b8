package fr.raict.agenda.workshops.application;

import java.time.Clock;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Notes that published workshops were held, once their time has passed. */
@Service
public class CloseHeldWorkshops {

    private final Workshops workshops;
    private final Clock clock;

    CloseHeldWorkshops(Workshops workshops, Clock clock) {
        this.workshops = workshops;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${raict.agenda.sweep-every}", initialDelayString = "${raict.agenda.sweep-every}")
    public void close() {
        var now = clock.instant();
        workshops.endedBefore(now).forEach(workshop -> workshop.hold(now).ifPresent(workshops::save));
    }
}
