package fr.raict.portal.services.registration;

/** How many people live in an authority. */
public enum SizeClass {
    UNDER_3500, UNDER_10000, UNDER_50000, UNDER_200000, FROM_200000, UNKNOWN
}
