package fr.raict.registration.wishes.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.platform.paging.Paging;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.wishes.domain.Wish;
import fr.raict.registration.wishes.domain.WishRefused;

/** What people wish. */
public interface Wishes {

    Optional<Wish> find(UUID id);

    /** @throws WishRefused when there is none, or it is in another version */
    Wish inVersion(UUID id, SeenVersion seen);

    /** @return what has the id, as it is now */
    Wish addOnce(Wish wish);

    /** @throws WishRefused.StaleEdit when somebody else changed it after the version it was decided on */
    Wish save(Wish wish);

    /** @throws WishRefused when there is none, or it is in another version */
    void remove(Wish wish);

    /** Some at most, whoever entered them. */
    List<Wish> ofPerson(EditionId edition, ParticipantId person);

    /** {@value Wish#MOST_IN_EDITION} and some more at most, by their ids. */
    List<Wish> all(EditionId edition);

    /** A page of those that somebody sees, by authority and name. */
    List<Wish> page(EditionId edition, Viewer viewer, Paging paging);

    /** How many somebody sees. */
    long count(EditionId edition, Viewer viewer);

    /** How many there are of each authority, by its code. */
    Map<String, Integer> countsByAuthority(EditionId edition);

    /** Of an edition that needs them no more. */
    void removeAll(EditionId edition);
}
