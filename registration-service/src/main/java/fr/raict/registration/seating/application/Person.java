package fr.raict.registration.seating.application;

/**
 * Who a registration is for, as told with it.
 *
 * @param email an {@link fr.raict.values.EmailAddress} in text; what was stored before ADR 18 may be none
 * @param jobTitle empty when not told
 */
public record Person(String givenName, String familyName, String email, String jobTitle, Language language) {

    /** Stands for somebody who was erased. */
    public static final Person ERASED = new Person("", "", "", "", Language.FR);

    /** The language somebody is written to in. */
    public enum Language {
        FR, EN
    }
}
