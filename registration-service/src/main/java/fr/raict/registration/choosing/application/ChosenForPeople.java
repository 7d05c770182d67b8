package fr.raict.registration.choosing.application;

import java.util.List;

import fr.raict.registration.choosing.domain.Choice;
import fr.raict.registration.choosing.domain.PersonChoice;

/**
 * What is chosen for people of one authority.
 *
 * @param authority its code
 */
record ChosenForPeople(Choice.Kind kind, String authority, List<PersonChoice> people) {
}
