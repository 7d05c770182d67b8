package fr.raict.registration.individuals.domain;

/**
 * The link was never mailed, another was mailed since, or registration for its edition is over. An ordinary answer, so it
 * carries no stack trace.
 */
public final class LinkUnknown extends RuntimeException {

    public LinkUnknown() {
        super("The link leads to nobody", null, false, false);
    }
}
