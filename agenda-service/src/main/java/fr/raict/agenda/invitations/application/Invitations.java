package fr.raict.agenda.invitations.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fr.raict.agenda.invitations.domain.Invitation;
import fr.raict.agenda.invitations.domain.InvitationChange;
import fr.raict.agenda.invitations.domain.InvitationRefused;
import fr.raict.platform.aggregates.SeenVersion;

/** All invitations. What an expert must hear of becomes known to who writes the mails. */
public interface Invitations {

    Optional<Invitation> find(UUID invitation);

    /**
     * @throws InvitationRefused.InvitationUnknown when there is none
     * @throws InvitationRefused.StaleEdit when it is in another version
     */
    Invitation inVersion(UUID invitation, SeenVersion seen);

    List<Invitation> ofWorkshops(Collection<UUID> workshops);

    default List<Invitation> ofWorkshop(UUID workshop) { return ofWorkshops(Set.of(workshop)); }

    List<Invitation> ofEdition(UUID edition);

    List<Invitation> ofExpert(UUID expert);

    /** Sent ones whose deadline has passed without an answer. */
    List<Invitation> overdue(Instant now);

    /**
     * @param briefing what a mail about the change says
     * @return the invitation in its new version
     * @throws InvitationRefused.StaleEdit when somebody else changed it after the version it was decided on
     */
    Invitation save(InvitationChange change, Briefing briefing);

    /**
     * Saves a new one, of which nobody hears yet, unless another was quicker to take its id: then that stays as it is
     * now.
     */
    Invitation saveOnce(Invitation first);

    /**
     * Removes a draft, of which nobody has heard.
     *
     * @throws InvitationRefused.StaleEdit when somebody else changed it after the version it was decided on
     */
    void remove(Invitation draft);
}
