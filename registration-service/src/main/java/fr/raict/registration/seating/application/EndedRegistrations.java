package fr.raict.registration.seating.application;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.RegistrationId;
import fr.raict.registration.seating.domain.RequestKey;
import fr.raict.registration.seating.domain.WorkshopId;

/** Registrations that have ended and left their seat books, or are about to. Nothing about them changes
 * again but the authority, if that is merged into another. */
public interface EndedRegistrations {

    /** Adding the same again changes nothing. */
    void add(WorkshopId workshop, Collection<Registration> ended);

    /** From now on they are those of this authority. */
    void reassign(WorkshopId workshop, Collection<RegistrationId> ids, Authority authority);

    /** Those of a workshop that have one of these ids or answered one of these requests. */
    List<Registration> find(WorkshopId workshop, Set<RegistrationId> ids, Set<RequestKey> keys);
}
