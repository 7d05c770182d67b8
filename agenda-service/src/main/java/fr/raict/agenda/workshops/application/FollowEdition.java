package fr.raict.agenda.workshops.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.editions.application.FindEditions;
import fr.raict.agenda.editions.application.FindEditions.ListedEdition;
import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.agenda.editions.domain.EditionStatus;
import fr.raict.agenda.workshops.domain.Stage;
import fr.raict.agenda.workshops.domain.Workshop;
import fr.raict.agenda.workshops.domain.WorkshopChange;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Makes the workshops of an edition follow it: they move with their slot, take the name of their room, and are
 * cancelled with it. It compares with the edition as it is now, so following twice, late or in any order ends in the
 * same state.
 */
@Service
public class FollowEdition {

    private static final String CANCELLED = "L’édition « %s » est annulée.";

    private final Workshops workshops;
    private final FindEditions editions;
    private final Clock clock;

    FollowEdition(Workshops workshops, FindEditions editions, Clock clock) {
        this.workshops = workshops;
        this.editions = editions;
        this.clock = clock;
    }

    /** One that was removed since has no workshops. */
    public void follow(UUID edition) {
        editions.find(edition).ifPresent(this::follow);
    }

    /** One that was placed while its slot moved or its room got another name has missed that; no event comes again. */
    @Scheduled(fixedDelayString = "${raict.agenda.sweep-every}", initialDelayString = "${raict.agenda.sweep-every}")
    public void followAll() {
        editions.all(true).stream().map(ListedEdition::edition).filter(edition -> edition.status().isEditable())
                .forEach(this::follow);
    }

    private void follow(EditionSnapshot edition) {
        workshops.ofEdition(edition.id()).forEach(workshop -> change(workshop, edition).ifPresent(workshops::save));
    }

    private Optional<WorkshopChange> change(Workshop workshop, EditionSnapshot edition) {
        if (edition.status() == EditionStatus.CANCELLED && workshop.stage() instanceof Stage.Ahead) {
            return Optional.of(workshop.cancel(CANCELLED.formatted(edition.details().name()), clock.instant()));
        }
        return workshop.follow(edition, clock.instant());
    }
}
