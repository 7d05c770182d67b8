package fr.raict.portal.organising.editions;

import java.util.Optional;
import java.util.UUID;

import fr.raict.portal.language.DateTexts;
import fr.raict.portal.language.Typography;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Edition;
import fr.raict.portal.services.agenda.Slot;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The slots of an edition. */
@Controller
@RequestMapping("/organisation/editions/{id}/creneaux")
class SlotController extends PartController<Slot, SlotForm> {
    private final AgendaApi agenda;

    SlotController(AgendaApi agenda, EditionInView editions) {
        super(editions, PartKind.SLOT);
        this.agenda = agenda;
    }

    @Override
    Optional<Slot> find(Edition edition, UUID slot) {
        return edition.slot(slot);
    }

    @Override
    String nameOf(Slot slot, Edition edition) {
        var language = LocaleContextHolder.getLocale();
        var dates = new DateTexts(language, edition.timeZone());
        return new Typography(language)
                .sentence(dates.shortDay(slot.startsAt()) + ", " + dates.hours(slot.startsAt(), slot.endsAt()));
    }

    @Override
    SlotForm startOf(Edition edition) {
        return SlotForm.next(edition);
    }

    @Override
    SlotForm formOf(Slot slot, Edition edition) {
        return SlotForm.of(slot, edition.timeZone());
    }

    @Override
    void add(Edition edition, String seen, UUID key, SlotForm form) {
        agenda.addSlot(edition.id(), seen, key, form.details(edition.timeZone()));
    }

    @Override
    void change(Edition edition, UUID slot, String seen, SlotForm form) {
        agenda.changeSlot(edition.id(), slot, seen, form.details(edition.timeZone()));
    }

    @Override
    void remove(Edition edition, UUID slot, String seen) {
        agenda.removeSlot(edition.id(), slot, seen);
    }
}
