package fr.raict.agenda.workshops.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.agenda.workshops.domain.SessionRole;

/** The experts with an invitation to a workshop. */
public interface InvitedExperts {

    /** The names of all, whatever became of their invitation. */
    List<String> to(UUID workshop);

    /** Those who have not said no, by workshop; a workshop without any is absent. */
    Map<UUID, List<Speaker>> speakers(Collection<UUID> workshops);

    /** Removes the drafts of invitations to a workshop that was removed. */
    void discardDrafts(UUID workshop);

    /** @param confirmed whether they accepted; until then only organisers know of them */
    record Speaker(UUID expert, String name, String organisation, SessionRole role, boolean confirmed) {
    }
}
