package fr.raict.registration.filters.domain;

/** The account has as many filters as it may. It is an ordinary answer, so it carries no stack trace. */
public final class TooManyFilters extends RuntimeException {

    public TooManyFilters() {
        super("No more than " + SavedFilter.MOST + " filters", null, false, false);
    }
}
