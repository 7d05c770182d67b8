package fr.raict.agenda.workshops.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.agenda.workshops.domain.SessionRole;

/** The experts who were asked to take part in workshops and have not said no. */
public interface Speakers {

    /** By workshop; a workshop without any is absent. */
    Map<UUID, List<Speaker>> of(Collection<UUID> workshops);

    /** @param confirmed whether they accepted; until then only organisers know of them */
    record Speaker(UUID expert, String name, String organisation, SessionRole role, boolean confirmed) {
    }
}
