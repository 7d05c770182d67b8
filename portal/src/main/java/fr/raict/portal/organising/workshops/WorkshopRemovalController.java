package fr.raict.portal.organising.workshops;

import java.util.UUID;

import fr.raict.portal.organising.RemovalPages;
import fr.raict.portal.organising.ToRemove;
import fr.raict.portal.services.agenda.AgendaPlanningApi;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The draft of a workshop. */
@Controller
@RequestMapping("/organisation/ateliers/{id}/suppression")
class WorkshopRemovalController extends RemovalPages {
    private final AgendaPlanningApi planning;

    WorkshopRemovalController(AgendaPlanningApi planning) {
        super("/organisation/ateliers?avis=atelier-supprime");
        this.planning = planning;
    }

    @Override
    protected ToRemove toRemove(UUID id) {
        var workshop = planning.workshop(id);
        return new ToRemove("workshop", "ateliers", id, workshop.title(), "/organisation/ateliers/" + id,
                workshop.version());
    }

    @Override
    protected void remove(UUID id, String entityTag) {
        planning.removeWorkshop(id, entityTag);
    }
}
