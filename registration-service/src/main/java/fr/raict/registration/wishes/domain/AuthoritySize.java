package fr.raict.registration.wishes.domain;

/** How many people live in an authority. */
public enum AuthoritySize {
    UNDER_3500, UNDER_20000, UNDER_100000, FROM_100000,
    /** Of what is not in the reference list, and of people who come without an authority. */
    UNKNOWN;

    public static AuthoritySize of(int population) {
        if (population < 3_500) {
            return UNDER_3500;
        }
        if (population < 20_000) {
            return UNDER_20000;
        }
        return population < 100_000 ? UNDER_100000 : FROM_100000;
    }
}
