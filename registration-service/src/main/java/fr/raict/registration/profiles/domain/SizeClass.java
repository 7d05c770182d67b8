package fr.raict.registration.profiles.domain;

/** How many people live in an authority, in the steps by which French law and statistics tell them apart. */
public enum SizeClass {
    UNDER_3500, UNDER_10000, UNDER_50000, UNDER_200000, FROM_200000,
    /** Of who is in no list that says. */
    UNKNOWN;

    static SizeClass of(int population) {
        if (population < 3_500) {
            return UNDER_3500;
        }
        if (population < 10_000) {
            return UNDER_10000;
        }
        if (population < 50_000) {
            return UNDER_50000;
        }
        return population < 200_000 ? UNDER_200000 : FROM_200000;
    }
}
