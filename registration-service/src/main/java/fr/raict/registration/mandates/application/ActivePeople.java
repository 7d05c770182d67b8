package fr.raict.registration.mandates.application;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What mandates are about, which other features know. */
public interface ActivePeople {

    /**
     * People registered or waiting for these authorities in an edition, by whomever; none where the code is missing.
     */
    Map<String, Integer> in(UUID edition, Set<String> authorityCodes);
}
