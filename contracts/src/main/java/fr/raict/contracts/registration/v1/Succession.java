package fr.raict.contracts.registration.v1;

/**
 * That one person's sessions became another's.
 *
 * @param otherName of the other person
 * @param samePerson whether it is the same one, at another address
 */
public record Succession(String otherName, boolean samePerson) {
}
