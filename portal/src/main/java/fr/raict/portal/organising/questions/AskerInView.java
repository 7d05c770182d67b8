package fr.raict.portal.organising.questions;

import java.util.List;
import java.util.UUID;

import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.EntityTag;
import fr.raict.portal.services.registration.Questionnaire;
import fr.raict.portal.services.registration.Questionnaire.Question;
import fr.raict.portal.services.registration.RegistrationApi;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The edition or the workshop whose questions a page is about, and how they are found and saved. */
@Component
class AskerInView {
    private final AgendaApi agenda;
    private final RegistrationApi registrations;

    AskerInView(AgendaApi agenda, RegistrationApi registrations) {
        this.agenda = agenda;
        this.registrations = registrations;
    }

    /** Gives the page {@code asker}, its {@code questionnaire}, and the {@code edition} or {@code workshop}. */
    Asked show(String section, UUID id, Model model) {
        var asked = section.equals(Asker.EDITIONS) ? ofEdition(id, model) : ofWorkshop(id, model);
        model.addAttribute("asker", asked.asker());
        model.addAttribute("questionnaire", asked.questionnaire());
        return asked;
    }

    private Asked ofEdition(UUID id, Model model) {
        var edition = agenda.edition(id);
        model.addAttribute("edition", edition);
        return new Asked(new Asker(Asker.EDITIONS, id, id, edition.name()), registrations.questionsOfEdition(id));
    }

    private Asked ofWorkshop(UUID id, Model model) {
        var workshop = agenda.workshop(id);
        model.addAttribute("workshop", workshop);
        return new Asked(new Asker(Asker.WORKSHOPS, id, workshop.edition(), workshop.title()),
                registrations.questionsOfWorkshop(workshop.edition(), id));
    }

    void save(Asker asker, long seen, List<Question> questions) {
        var request = new Questionnaire.Request(questions);
        if (asker.isEdition()) {
            registrations.askInEdition(asker.edition(), EntityTag.of(seen), request);
        } else {
            registrations.askInWorkshop(asker.edition(), asker.id(), EntityTag.of(seen), request);
        }
    }
}
