package fr.raict.portal.registering;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.agenda.Agenda;
import fr.raict.portal.services.registration.Availability;
import fr.raict.portal.services.registration.LocalAuthority;
import fr.raict.portal.services.registration.Mandate;
import fr.raict.portal.services.registration.RegistrationDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.client.ResourceAccessException;

/** What the pages of a registration say about the workshop and the visitor's authorities. */
@Component
class WorkshopInView {
    private final Agenda agenda;
    private final RegistrationDesk desk;

    WorkshopInView(Agenda agenda, RegistrationDesk desk) {
        this.agenda = agenda;
        this.desk = desk;
    }

    void show(UUID id, Model model) {
        show(id, desk.availability(id), authorities(), model);
    }

    /** As far as the registration service answers: without it a filled-in form is still shown, to be sent again. */
    void showWhatIsKnown(UUID id, Model model) {
        show(id, ifAnswered(() -> desk.availability(id)), ifAnswered(this::authorities), model);
    }

    private void show(UUID id, @Nullable Availability seat, @Nullable List<LocalAuthority> authorities,
            Model model) {
        var workshop = agenda.workshop(id);
        model.addAttribute("workshop", workshop);
        model.addAttribute("zone", agenda.edition(workshop.edition()).timeZone());
        model.addAttribute("seat", seat);
        model.addAttribute("authorities", authorities == null ? List.of() : authorities);
    }

    private List<LocalAuthority> authorities() {
        return desk.myMandates().stream().filter(Mandate::isUsable).map(Mandate::authority).toList();
    }

    private static <T> @Nullable T ifAnswered(Supplier<T> question) {
        try {
            return question.get();
        } catch (ResourceAccessException away) {
            return null;
        } catch (ServiceProblem problem) {
            if (problem.isTemporary()) return null;
            throw problem;
        }
    }
}
