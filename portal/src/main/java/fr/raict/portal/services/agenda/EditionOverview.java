package fr.raict.portal.services.agenda;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the agenda counts of an edition.
 *
 * @param editions all of them, newest first
 * @param workshops in the order of the programme
 * @param invitations how many are in which state; a state without any is absent
 */
public record EditionOverview(Edition edition, List<Named> editions, List<Outline> workshops,
        Map<InvitationState, Long> invitations) {

    /** An edition to choose. */
    public record Named(UUID id, String name) {}

    /** A workshop, as far as it is counted. */
    public record Outline(UUID id, String title, Workshop.Status status, boolean inConflict) {}
}
