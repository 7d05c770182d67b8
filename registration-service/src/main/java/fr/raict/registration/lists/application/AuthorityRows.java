package fr.raict.registration.lists.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.EditionId;
import fr.raict.registration.seating.domain.RegistrationId;

/** The rows of authorities in the lists. */
public interface AuthorityRows {

    /** Some under one of the codes that are not the authority's as it is named now. */
    List<ListedRegistration> misnamed(Set<String> codes, Authority authority, int atMost);

    /**
     * Makes those of the rows that say that the registration has ended the authority's.
     *
     * @return how many it changed
     */
    int reassignEnded(Collection<RegistrationId> ids, Authority authority);

    /** How many are registered or wait for each authority, in an edition or in all; none where the code is missing. */
    Map<String, Integer> active(Collection<String> codes, Optional<EditionId> edition);
}
