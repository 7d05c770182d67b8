package fr.raict.registration.seating.application;

import java.util.List;
import java.util.Set;

/** What is left of the quotas today, for all instances together. */
public interface Allowances {

    /**
     * Counts each use unless it goes beyond its quota, all of them at once.
     *
     * @return the positions of those that go beyond, which are not counted
     */
    Set<Integer> take(List<Use> uses);

    /** Of what was counted today, and came to nothing. */
    void giveBack(List<Use> uses);
}
