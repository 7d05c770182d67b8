package fr.raict.agenda.editions.application;

import java.util.UUID;

import fr.raict.agenda.editions.domain.Edition;
import fr.raict.agenda.editions.domain.EditionDetails;
import fr.raict.agenda.editions.domain.EditionStatus;
import fr.raict.platform.aggregates.SeenVersion;
import org.springframework.stereotype.Service;
import org.springframework.util.IdGenerator;

/** Drafts an edition, describes it anew and leads it through its life. */
@Service
public class PlanEdition {

    private final Editions editions;
    private final IdGenerator ids;

    PlanEdition(Editions editions, IdGenerator ids) {
        this.editions = editions;
        this.ids = ids;
    }

    public Edition draft(EditionDetails details) { return editions.save(Edition.draft(ids.generateId(), details)); }

    public Edition describe(UUID edition, SeenVersion seen, EditionDetails details) {
        return editions.save(editions.inVersion(edition, seen).describe(details));
    }

    public Edition enter(UUID edition, SeenVersion seen, EditionStatus status) {
        return editions.save(editions.inVersion(edition, seen).enter(status));
    }
}
