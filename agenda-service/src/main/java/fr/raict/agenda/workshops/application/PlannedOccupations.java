package fr.raict.agenda.workshops.application;

import java.util.List;
import java.util.UUID;

import fr.raict.agenda.editions.application.Occupations;
import fr.raict.agenda.editions.domain.EditionPart;
import fr.raict.agenda.workshops.domain.Workshop;
import org.springframework.stereotype.Service;

/** A room or slot is in use while a workshop ahead is placed in it, an edition as soon as it has any workshop. */
@Service
class PlannedOccupations implements Occupations {

    private final Workshops workshops;

    PlannedOccupations(Workshops workshops) { this.workshops = workshops; }

    @Override
    public List<String> of(UUID edition) { return titles(workshops.ofEdition(edition)); }

    @Override
    public List<String> of(UUID edition, EditionPart part) { return titles(workshops.aheadIn(edition, part)); }

    @Override
    public void discardDrafts(UUID edition) {
        workshops.ofEdition(edition).stream().filter(Workshop::isDraft).forEach(workshops::remove);
    }

    private static List<String> titles(List<Workshop> some) {
        return some.stream().map(workshop -> workshop.details().title()).toList();
    }
}
