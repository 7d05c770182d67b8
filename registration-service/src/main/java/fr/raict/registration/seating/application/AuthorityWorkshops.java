package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.Set;

import fr.raict.registration.seating.domain.WorkshopId;

/**
 * In which workshops an authority has registrations. Written before the seats are, so it may name a workshop where
 * nothing came of it, and never misses one.
 */
public interface AuthorityWorkshops {

    void add(WorkshopId workshop, Collection<String> authorityCodes);

    Set<WorkshopId> of(Collection<String> authorityCodes);
}
