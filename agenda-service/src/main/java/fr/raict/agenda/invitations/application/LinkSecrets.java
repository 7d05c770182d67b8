package fr.raict.agenda.invitations.application;

import java.security.SecureRandom;

import fr.raict.agenda.invitations.domain.LinkSecret;
import org.springframework.stereotype.Component;

/** Draws the secrets of answer links. */
@Component
class LinkSecrets {

    private final SecureRandom random = new SecureRandom();

    LinkSecret next() { return LinkSecret.random(random); }
}
