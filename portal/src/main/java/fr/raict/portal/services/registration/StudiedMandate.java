package fr.raict.portal.services.registration;

/**
 * A mandate with what the service knows that helps to decide.
 *
 * @param confirmedOthers how many others already speak for the authority
 */
public record StudiedMandate(AskedMandate mandate, long confirmedOthers) {}
