package fr.raict.portal.organising.experts;

import java.util.UUID;

import fr.raict.portal.organising.RemovalPages;
import fr.raict.portal.organising.ToRemove;
import fr.raict.portal.services.agenda.AgendaPlanningApi;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** An expert who was never invited. */
@Controller
@RequestMapping("/organisation/experts/{id}/suppression")
class ExpertRemovalController extends RemovalPages {
    private final AgendaPlanningApi planning;

    ExpertRemovalController(AgendaPlanningApi planning) {
        super("/organisation/experts?avis=expert-supprime");
        this.planning = planning;
    }

    @Override
    protected ToRemove toRemove(UUID id) {
        var expert = planning.expert(id);
        return new ToRemove("expert", "experts", id, expert.fullName(), "/organisation/experts/" + id,
                expert.version());
    }

    @Override
    protected void remove(UUID id, String entityTag) {
        planning.removeExpert(id, entityTag);
    }
}
