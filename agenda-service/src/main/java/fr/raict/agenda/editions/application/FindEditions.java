package fr.raict.agenda.editions.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.editions.domain.CurrentEdition;
import fr.raict.agenda.editions.domain.Edition;
import fr.raict.agenda.editions.domain.EditionRefused.EditionUnknown;
import fr.raict.agenda.editions.domain.EditionSnapshot;
import fr.raict.values.FrenchOrder;
import org.springframework.stereotype.Service;

/** Shows editions; drafts only to organisers. */
@Service
public class FindEditions {

    private final Editions editions;
    private final Clock clock;

    FindEditions(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** @param current whether it is the one that visitors mean when they name none */
    public record ListedEdition(EditionSnapshot edition, boolean current) {
    }

    /** Newest first. At most one is current, and none while nothing is public. */
    public List<ListedEdition> all(boolean organiser) {
        var all = editions.all();
        var current = CurrentEdition.among(all, today());
        return all.stream().filter(edition -> isVisible(edition, organiser))
                .sorted(Comparator.comparing((Edition edition) -> edition.details().firstDay()).reversed()
                        .thenComparing(FrenchOrder.of(edition -> edition.details().name())))
                .map(edition -> new ListedEdition(edition.snapshot(), current.filter(edition::equals).isPresent()))
                .toList();
    }

    /** For other features, which may have heard of it before it was removed. */
    public Optional<EditionSnapshot> find(UUID edition) {
        return editions.find(edition).map(Edition::snapshot);
    }

    public boolean exists(UUID edition) { return find(edition).isPresent(); }

    /** For whoever decides what to show of it. */
    public EditionSnapshot one(UUID edition) {
        return one(edition, true);
    }

    public EditionSnapshot one(UUID edition, boolean organiser) {
        return editions.find(edition).filter(found -> isVisible(found, organiser)).map(Edition::snapshot)
                .orElseThrow(EditionUnknown::new);
    }

    public EditionSnapshot current() {
        return CurrentEdition.among(editions.all(), today()).map(Edition::snapshot).orElseThrow(EditionUnknown::new);
    }

    /** For organisers: the current one or, while nothing is public, the newest draft. */
    public EditionSnapshot currentOrNewest() {
        var all = all(true);
        return all.stream().filter(ListedEdition::current).findFirst().or(() -> all.stream().findFirst())
                .map(ListedEdition::edition).orElseThrow(EditionUnknown::new);
    }

    private LocalDate today() { return LocalDate.now(clock); }

    private static boolean isVisible(Edition edition, boolean organiser) {
        return organiser || edition.status().isPublic();
    }
}
