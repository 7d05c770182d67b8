package fr.raict.agenda.workshops.application;

import java.util.List;

import fr.raict.agenda.workshops.application.Speakers.Speaker;
import fr.raict.agenda.workshops.domain.Conflict;

/**
 * A workshop as it is shown.
 *
 * @param speakers those who accepted
 * @param conflicts none for who is no organiser
 */
public record WorkshopDetails(WorkshopSheet sheet, List<Speaker> speakers, List<Conflict> conflicts) {

    static WorkshopDetails of(WorkshopSheet sheet, List<Speaker> asked, List<Conflict> conflicts) {
        return new WorkshopDetails(sheet, asked.stream().filter(Speaker::confirmed).toList(), conflicts);
    }
}
