package fr.raict.portal.organising.dashboard;

/**
 * Something that waits for an organiser.
 *
 * @param name key of its wording
 * @param page where it is done
 */
record Task(String name, long count, String page) {}
