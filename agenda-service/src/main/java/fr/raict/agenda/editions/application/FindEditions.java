package fr.raict.agenda.editions.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import fr.raict.agenda.editions.domain.CurrentEdition;
import fr.raict.agenda.editions.domain.Edition;
import fr.raict.agenda.editions.domain.EditionRefused.EditionUnknown;
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

    /** Newest first. */
    public List<Edition> all(boolean organiser) {
        return editions.all().stream().filter(edition -> isVisible(edition, organiser))
                .sorted(Comparator.comparing((Edition edition) -> edition.details().firstDay()).reversed()).toList();
    }

    public Edition one(UUID edition, boolean organiser) {
        return editions.find(edition).filter(found -> isVisible(found, organiser)).orElseThrow(EditionUnknown::new);
    }

    public Edition current() {
        return CurrentEdition.among(editions.all(), LocalDate.now(clock)).orElseThrow(EditionUnknown::new);
    }

    /** For other features, which decide themselves what they show. */
    public EditionSheet sheet(UUID edition) {
        return sheet(edition, true);
    }

    public EditionSheet sheet(UUID edition, boolean organiser) { return EditionSheet.of(one(edition, organiser)); }

    private static boolean isVisible(Edition edition, boolean organiser) {
        return organiser || edition.status().isPublic();
    }
}
