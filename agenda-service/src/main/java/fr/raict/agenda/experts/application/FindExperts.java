package fr.raict.agenda.experts.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import fr.raict.agenda.experts.domain.Expert;
import fr.raict.agenda.experts.domain.ExpertDetails;
import fr.raict.agenda.experts.domain.ExpertRefused.ExpertUnknown;
import fr.raict.values.FrenchOrder;
import org.springframework.stereotype.Service;

import static java.util.stream.Collectors.toMap;

/** Finds the records of experts. */
@Service
public class FindExperts {

    private final Experts experts;

    FindExperts(Experts experts) { this.experts = experts; }

    public Expert one(UUID expert) { return experts.find(expert).orElseThrow(ExpertUnknown::new); }

    /** Those whose name, organisation or e-mail has all the words of the search, by name; all when it has none. */
    public List<Expert> matching(String search) {
        return experts.all().stream().filter(expert -> expert.details().matches(search))
                .sorted(FrenchOrder.of(expert -> expert.details().sortName())).toList();
    }

    /** For other features, as one may be removed. */
    public boolean exists(UUID expert) {
        return experts.find(expert).isPresent();
    }

    /** For other features. */
    public ExpertDetails details(UUID expert) { return one(expert).details(); }

    /** For other features: by id. */
    public Map<UUID, ExpertDetails> details(Collection<UUID> wanted) {
        return experts.withIds(Set.copyOf(wanted)).stream().collect(toMap(Expert::id, Expert::details));
    }
}
