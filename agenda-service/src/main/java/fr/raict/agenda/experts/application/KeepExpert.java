package fr.raict.agenda.experts.application;

import java.util.UUID;

import fr.raict.agenda.experts.domain.Expert;
import fr.raict.agenda.experts.domain.ExpertDetails;
import fr.raict.agenda.experts.domain.ExpertRefused.ExpertInUse;
import fr.raict.platform.aggregates.SeenVersion;
import org.springframework.stereotype.Service;

/** Keeps the record of an expert, and removes it with all that is known of them. */
@Service
public class KeepExpert {

    private final Experts experts;
    private final Engagements engagements;

    KeepExpert(Experts experts, Engagements engagements) {
        this.experts = experts;
        this.engagements = engagements;
    }

    /** @param id the same for the same request sent again, which changes nothing */
    public Expert add(UUID id, ExpertDetails details) {
        return experts.saveOnce(new Expert(id, 0, details));
    }

    public Expert describe(UUID expert, SeenVersion seen, ExpertDetails details) {
        return experts.save(experts.inVersion(expert, seen).describe(details));
    }

    /** Only one who was never invited. An invitation drafted at this very moment goes with them. */
    public void remove(UUID expert, SeenVersion seen) {
        var found = experts.inVersion(expert, seen);
        var workshops = engagements.of(expert);
        if (!workshops.isEmpty()) {
            throw new ExpertInUse(workshops);
        }
        experts.remove(found);
        engagements.discardDrafts(expert);
    }
}
