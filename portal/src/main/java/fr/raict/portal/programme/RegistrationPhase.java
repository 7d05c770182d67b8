package fr.raict.portal.programme;

import java.time.Instant;

import fr.raict.portal.services.agenda.Edition;

/** Where an edition stands for somebody who wants to register. */
enum RegistrationPhase {
    TO_COME, RUNNING, OVER, CANCELLED;

    static RegistrationPhase of(Edition edition, Instant now) {
        if (edition.status() == Edition.Status.CANCELLED) {
            return CANCELLED;
        }
        if (edition.status() != Edition.Status.OPEN && edition.status() != Edition.Status.DRAFT) {
            return OVER;
        }
        if (edition.registrationClosesAt() != null && !now.isBefore(edition.registrationClosesAt())) {
            return OVER;
        }
        if (edition.registrationOpensAt() != null && now.isBefore(edition.registrationOpensAt())) {
            return TO_COME;
        }
        return edition.status() == Edition.Status.OPEN ? RUNNING : TO_COME;
    }
}
