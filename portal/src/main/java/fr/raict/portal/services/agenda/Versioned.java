package fr.raict.portal.services.agenda;

/** What the agenda changes only for those who saw its latest version: see {@link EntityTag}. */
public interface Versioned {
    long version();
}
