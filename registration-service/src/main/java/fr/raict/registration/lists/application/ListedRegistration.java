package fr.raict.registration.lists.application;

import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.domain.Registration;
import fr.raict.registration.seating.domain.WorkshopId;

/**
 * A registration as found in a list.
 *
 * @param registration without its request keys
 */
public record ListedRegistration(WorkshopId workshop, Registration registration, Person person) {
}
