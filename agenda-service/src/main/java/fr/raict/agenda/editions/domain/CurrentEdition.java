package fr.raict.agenda.editions.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The edition that visitors mean when they name none. */
public final class CurrentEdition {

    private static final Comparator<Edition> BY_FIRST_DAY = Comparator
            .comparing(edition -> edition.details().firstDay());

    private CurrentEdition() {}

    /** The open edition, else the next one, else the last one; never a draft. */
    public static Optional<Edition> among(Collection<Edition> editions, LocalDate today) {
        var open = editions.stream().filter(edition -> edition.status() == EditionStatus.OPEN).min(BY_FIRST_DAY);
        return open.or(() -> editions.stream().filter(edition -> isAhead(edition, today)).min(BY_FIRST_DAY))
                .or(() -> editions.stream().filter(edition -> edition.status().isPublic()).max(BY_FIRST_DAY));
    }

    private static boolean isAhead(Edition edition, LocalDate today) {
        return edition.status().isPublic() && !edition.details().lastDay().isBefore(today);
    }
}
