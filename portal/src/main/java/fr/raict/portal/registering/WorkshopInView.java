package fr.raict.portal.registering;

import java.util.UUID;

import fr.raict.portal.services.agenda.Agenda;
import fr.raict.portal.services.registration.RegistrationDesk;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of a registration say about the workshop. */
@Component
class WorkshopInView {
    private final Agenda agenda;
    private final RegistrationDesk desk;

    WorkshopInView(Agenda agenda, RegistrationDesk desk) {
        this.agenda = agenda;
        this.desk = desk;
    }

    void show(UUID id, Model model) {
        var workshop = agenda.workshop(id);
        model.addAttribute("workshop", workshop);
        model.addAttribute("zone", agenda.edition(workshop.edition()).timeZone());
        model.addAttribute("seat", desk.availability(id));
    }
}
