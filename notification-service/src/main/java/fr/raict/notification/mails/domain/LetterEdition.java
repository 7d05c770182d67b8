package fr.raict.notification.mails.domain;

import java.util.UUID;

import fr.raict.values.TypedText;

/**
 * What a letter about an edition itself says of it.
 *
 * @param zone
 *            IANA name of the zone in which its times are told
 * @param organiserEmail
 *            where answers to the letter go, as it was typed
 */
public record LetterEdition(UUID id, String name, String zone, String organiserEmail) {

    public LetterEdition {
        name = TypedText.line(name);
    }

    LetterEdition answeredAt(String organiser) {
        return new LetterEdition(id, name, zone, organiser);
    }
}
