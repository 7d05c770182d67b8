package fr.raict.agenda.editions.application;

import java.util.UUID;

import fr.raict.agenda.editions.domain.Edition;
import fr.raict.agenda.editions.domain.EditionDetails;
import fr.raict.agenda.editions.domain.EditionRefused.InUse;
import fr.raict.agenda.editions.domain.EditionStatus;
import fr.raict.platform.aggregates.SeenVersion;
import org.springframework.stereotype.Service;

/** Drafts an edition, describes it anew, leads it through its life and removes it. */
@Service
public class PlanEdition {

    private final Editions editions;
    private final Occupations occupations;

    PlanEdition(Editions editions, Occupations occupations) {
        this.editions = editions;
        this.occupations = occupations;
    }

    /** @param id the same for the same request sent again, which changes nothing */
    public Edition draft(UUID id, EditionDetails details) {
        return editions.saveOnce(Edition.draft(id, details));
    }

    public Edition describe(UUID edition, SeenVersion seen, EditionDetails details) {
        return editions.save(editions.inVersion(edition, seen).describe(details));
    }

    public Edition enter(UUID edition, SeenVersion seen, EditionStatus status) {
        return editions.save(editions.inVersion(edition, seen).enter(status));
    }

    /** Only one without workshops. What was drafted in it at this very moment goes with it. */
    public void remove(UUID edition, SeenVersion seen) {
        var found = editions.inVersion(edition, seen);
        var workshops = occupations.of(edition);
        if (!workshops.isEmpty()) {
            throw new InUse(null, workshops);
        }
        editions.remove(found);
        occupations.discardDrafts(edition);
    }
}
