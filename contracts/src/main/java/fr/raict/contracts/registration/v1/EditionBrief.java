package fr.raict.contracts.registration.v1;

import java.util.UUID;

/**
 * What a mail says of an edition.
 *
 * @param timeZone IANA name of the zone in which its times are told
 * @param organiserEmail where answers to the mail go
 */
public record EditionBrief(UUID edition, String name, String timeZone, String organiserEmail) {
}
