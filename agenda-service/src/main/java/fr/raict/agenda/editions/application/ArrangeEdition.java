package fr.raict.agenda.editions.application;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import fr.raict.agenda.editions.domain.Edition;
import fr.raict.agenda.editions.domain.EditionPart;
import fr.raict.agenda.editions.domain.EditionRefused.EditionUnknown;
import fr.raict.agenda.editions.domain.EditionRefused.InUse;
import fr.raict.agenda.editions.domain.EditionRefused.StaleEdit;
import fr.raict.platform.aggregates.SeenVersion;
import org.springframework.stereotype.Service;

/**
 * Adds, changes and removes the rooms and time slots of an edition. A workshop placed in a room or slot at the very
 * moment it is removed keeps what it knew of it.
 */
@Service
public class ArrangeEdition {

    private final Editions editions;
    private final Occupations occupations;

    ArrangeEdition(Editions editions, Occupations occupations) {
        this.editions = editions;
        this.occupations = occupations;
    }

    /**
     * A room or slot as it is now.
     *
     * @param version of its edition
     */
    public record Arranged<P extends EditionPart>(P part, long version) {
    }

    /**
     * Adds it once: what has its id is the same request's, and stays as it is now.
     *
     * @param find what an edition has with its id
     */
    public <P extends EditionPart> Arranged<P> add(UUID edition, SeenVersion seen, P part,
            Function<Edition, Optional<P>> find) {
        return added(edition, find).orElseGet(() -> {
            try {
                return new Arranged<>(part, editions.save(editions.inVersion(edition, seen).add(part)).version());
            } catch (StaleEdit stale) { // by the same request, sent twice at once
                return added(edition, find).orElseThrow(() -> stale);
            }
        });
    }

    private <P extends EditionPart> Optional<Arranged<P>> added(UUID edition, Function<Edition, Optional<P>> find) {
        return editions.find(edition)
                .flatMap(known -> find.apply(known).map(part -> new Arranged<>(part, known.version())));
    }

    public <P extends EditionPart> Arranged<P> change(UUID edition, SeenVersion seen, P part) {
        return new Arranged<>(part, editions.save(editions.inVersion(edition, seen).change(part)).version());
    }

    /**
     * @param which says that there is none, also to who saw an older version
     * @return what was removed
     */
    public <P extends EditionPart> Arranged<P> remove(UUID edition, SeenVersion seen, Function<Edition, P> which) {
        var part = which.apply(editions.find(edition).orElseThrow(EditionUnknown::new));
        var remaining = editions.inVersion(edition, seen).remove(part);
        var workshops = occupations.of(edition, part);
        if (!workshops.isEmpty()) {
            throw new InUse(part, workshops);
        }
        return new Arranged<>(part, editions.save(remaining).version());
    }
}
