package fr.raict.portal.organising.editions;

import java.util.Optional;
import java.util.UUID;

import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.services.agenda.AgendaPlanningApi;
import fr.raict.portal.services.agenda.EditionPlan;
import fr.raict.portal.services.agenda.Slot;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The slots of an edition. */
@Controller
@RequestMapping("/organisation/editions/{id}/creneaux")
class SlotController extends PartController<Slot, SlotForm> {
    private final AgendaPlanningApi planning;

    SlotController(AgendaPlanningApi planning, EditionInView editions) {
        super(editions, PartKind.SLOT);
        this.planning = planning;
    }

    @Override
    Optional<Slot> find(EditionPlan edition, UUID slot) {
        return edition.slot(slot);
    }

    @Override
    SlotForm startOf(EditionPlan edition) {
        return SlotForm.next(edition);
    }

    @Override
    SlotForm formOf(Slot slot, EditionPlan edition) {
        return SlotForm.of(slot, edition.timeZone());
    }

    @Override
    void add(EditionPlan edition, String seen, UUID key, SlotForm form) {
        planning.addSlot(edition.id(), seen, key, form.details(edition.timeZone()));
    }

    @Override
    void change(EditionPlan edition, UUID slot, String seen, SlotForm form) {
        planning.changeSlot(edition.id(), slot, seen, form.details(edition.timeZone()));
    }

    @Override
    void remove(EditionPlan edition, UUID slot, String seen) {
        planning.removeSlot(edition.id(), slot, seen);
    }
}
