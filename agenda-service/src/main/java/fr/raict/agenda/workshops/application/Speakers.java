package fr.raict.agenda.workshops.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The experts who were asked to take part in workshops and have not said no. */
public interface Speakers {

    List<Speaker> of(UUID workshop);

    /** By workshop; a workshop without any is absent. */
    Map<UUID, List<Speaker>> ofEdition(UUID edition);

    /** @param confirmed whether they accepted; until then only organisers know of them */
    record Speaker(UUID expert, String name, String organisation, String role, boolean confirmed) {
    }
}
