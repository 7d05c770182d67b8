package fr.raict.portal.services.registration;

/**
 * A mandate with what the service knows that helps to decide.
 *
 * @param confirmedOthers how many others already speak for the authority
 * @param active how many people of the authority are registered or waiting in the edition in view, by whomever
 */
public record StudiedMandate(Mandate mandate, long confirmedOthers, long active) {}
