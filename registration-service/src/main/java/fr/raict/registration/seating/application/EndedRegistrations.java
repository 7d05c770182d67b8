package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.WorkshopId;

/** Registrations that have ended and left their seat books, or are about to. They never change again. */
public interface EndedRegistrations {

    /** Adding the same again changes nothing. */
    void add(WorkshopId workshop, Collection<Registration> ended);

    /** Those of a workshop that have one of these ids or answered one of these requests. */
    List<Registration> find(WorkshopId workshop, Set<RegistrationId> ids, Set<RequestKey> keys);
}
