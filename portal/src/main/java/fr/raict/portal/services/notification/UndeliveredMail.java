package fr.raict.portal.services.notification;

/**
 * Why the last mail about a registration or an invitation did not arrive.
 *
 * @param domain of the recipient's address; empty if that is no address
 */
public record UndeliveredMail(Mail.Cause cause, String domain) {}
