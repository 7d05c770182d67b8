package fr.raict.portal.organising.mandates;

import fr.raict.portal.services.registration.AskedMandate;

/**
 * A mandate with what helps to decide on it.
 *
 * @param registrations active ones of its authority in the current edition, by whomever
 * @param confirmedOthers how many others already speak for the authority
 */
record MandateCase(AskedMandate mandate, long registrations, long confirmedOthers) {}
