package fr.raict.agenda.experts.application;

import java.util.UUID;

import fr.raict.agenda.experts.domain.Expert;
import fr.raict.agenda.experts.domain.ExpertDetails;
import fr.raict.platform.aggregates.SeenVersion;
import org.springframework.stereotype.Service;
import org.springframework.util.IdGenerator;

/** Keeps the record of an expert. */
@Service
public class KeepExpert {

    private final Experts experts;
    private final IdGenerator ids;

    KeepExpert(Experts experts, IdGenerator ids) {
        this.experts = experts;
        this.ids = ids;
    }

    public Expert add(ExpertDetails details) { return experts.save(new Expert(ids.generateId(), 0, details)); }

    public Expert describe(UUID expert, SeenVersion seen, ExpertDetails details) {
        return experts.save(experts.inVersion(expert, seen).describe(details));
    }
}
