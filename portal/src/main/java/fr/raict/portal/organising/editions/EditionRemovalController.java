package fr.raict.portal.organising.editions;

import java.util.UUID;

import fr.raict.portal.organising.RemovalPages;
import fr.raict.portal.organising.ToRemove;
import fr.raict.portal.services.agenda.AgendaPlanningApi;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** An edition without workshops. */
@Controller
@RequestMapping("/organisation/editions/{id}/suppression")
class EditionRemovalController extends RemovalPages {
    private final AgendaPlanningApi planning;

    EditionRemovalController(AgendaPlanningApi planning) {
        super("/organisation/editions?avis=edition-supprimee");
        this.planning = planning;
    }

    @Override
    protected ToRemove toRemove(UUID id) {
        var edition = planning.edition(id);
        return new ToRemove("edition", "editions", id, edition.name(), "/organisation/editions/" + id,
                edition.version());
    }

    @Override
    protected void remove(UUID id, String entityTag) {
        planning.removeEdition(id, entityTag);
    }
}
