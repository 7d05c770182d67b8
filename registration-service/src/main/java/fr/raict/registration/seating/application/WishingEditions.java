package fr.raict.registration.seating.application;

import fr.raict.registration.seating.domain.EditionId;

/** Editions in which people say what they wish, and get seats by that: until then only organisers register people. */
public interface WishingEditions {

    /** As it was at most a second ago. */
    boolean isWishing(EditionId edition);
}
