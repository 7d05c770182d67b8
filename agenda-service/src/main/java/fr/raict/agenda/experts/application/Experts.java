package fr.raict.agenda.experts.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.agenda.experts.domain.Expert;
import fr.raict.agenda.experts.domain.ExpertRefused;
import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.values.EmailAddress;

/** The records of all experts: the one place of the agenda with their personal data. */
public interface Experts {

    Optional<Expert> find(UUID expert);

    /**
     * @throws ExpertRefused.ExpertUnknown when there is none
     * @throws ExpertRefused.StaleEdit when it is in another version
     */
    Expert inVersion(UUID expert, SeenVersion seen);

    Optional<Expert> withAddress(EmailAddress address);

    /** Those there are; one that there is not is absent. */
    List<Expert> withIds(Collection<UUID> wanted);

    List<Expert> all();

    /**
     * @return the expert in the new version
     * @throws ExpertRefused.StaleEdit when somebody else changed it after the version it was decided on
     * @throws ExpertRefused.AddressTaken when another expert has the address
     */
    Expert save(Expert expert);

    /**
     * Saves a new one, unless the same request did: then it stays as it is now.
     *
     * @throws ExpertRefused.AddressTaken when another expert has the address
     */
    Expert saveOnce(Expert first);

    /**
     * Removes all that is known of them.
     *
     * @throws ExpertRefused.StaleEdit when somebody else changed it after the version it was decided on
     */
    void remove(Expert expert);
}
