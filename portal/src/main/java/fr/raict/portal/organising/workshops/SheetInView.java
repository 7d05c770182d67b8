package fr.raict.portal.organising.workshops;

import java.util.UUID;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Workshop;
import fr.raict.portal.services.agenda.WorkshopSheet;
import fr.raict.portal.services.registration.RegistrationApi;
import fr.raict.portal.services.registration.RegistrationPage;
import fr.raict.portal.services.registration.SeatCounts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Everything an organiser may see of one workshop: its content, place, conflicts, experts and participants. */
@Component
class SheetInView {
    private final AgendaApi agenda;
    private final RegistrationApi registrations;
    private final SeatCounts seats;

    SheetInView(AgendaApi agenda, RegistrationApi registrations, SeatCounts seats) {
        this.agenda = agenda;
        this.registrations = registrations;
        this.seats = seats;
    }

    /** The whole sheet, with a page of its registrations, which are missing while their service is away. */
    Workshop show(UUID id, int page, Model model) {
        try (var questions = new Questions()) {
            var found = questions.ask(() -> IfAnswered
                    .get(() -> PartOfList.at(page, part -> registrations.ofWorkshop(id, null, part, Pager.LINES))));
            var workshop = show(agenda.sheet(id), model);
            found.get().ifPresent(registered -> show(registered, id, model));
            return workshop;
        }
    }

    /** The workshop and those concerned when it changes. */
    void showConcerned(UUID id, Model model) {
        try (var questions = new Questions()) {
            var seat = questions.ask(() -> seats.ofWorkshop(id));
            show(agenda.sheet(id), model);
            model.addAttribute("seat", seat.get().orElse(null));
        }
    }

    private static Workshop show(WorkshopSheet sheet, Model model) {
        model.addAttribute("workshop", sheet.workshop());
        model.addAttribute("edition", sheet.edition());
        model.addAttribute("zone", sheet.edition().timeZone());
        model.addAttribute("invitations", sheet.invitations());
        return sheet.workshop();
    }

    private static void show(RegistrationPage registered, UUID workshop, Model model) {
        model.addAttribute("pager", Pager.of(registered, "/organisation/ateliers/" + workshop + "#inscriptions"));
        model.addAttribute("registrations", registered.items());
        model.addAttribute("total", registered.total());
        model.addAttribute("seat", registered.availability());
    }
}
