package fr.raict.registration.people.domain;

/**
 * Who a registration is for, as told with it.
 *
 * @param email an {@link fr.raict.values.EmailAddress} in text; what was stored before ADR 18 may be none
 * @param jobTitle empty when not told
 * @param language in which the person is written to, by ISO 639-1: fr or en
 */
public record Person(String givenName, String familyName, String email, String jobTitle, String language) {

    /** Stands for somebody who was erased. */
    public static final Person ERASED = new Person("", "", "", "", "fr");
}
