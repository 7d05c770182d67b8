package fr.raict.portal.certificate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.agenda.Edition;
import fr.raict.portal.services.registration.CertificatesApi;
import fr.raict.portal.services.registration.Mandate;
import fr.raict.portal.services.registration.RegistrationApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A delegate finds the certificates of all people of their authority who came to an edition. */
@Controller
class AuthorityCertificatesController {
    private static final String PAGE = "certificate/authority";

    private final AgendaApi agenda;
    private final RegistrationApi registrations;
    private final CertificatesApi certificates;

    AuthorityCertificatesController(AgendaApi agenda, RegistrationApi registrations, CertificatesApi certificates) {
        this.agenda = agenda;
        this.registrations = registrations;
        this.certificates = certificates;
    }

    /** Of the current edition and the first authority, unless others are chosen. */
    @GetMapping("/mon-espace/attestations")
    String certificates(@RequestParam @Nullable UUID edition, @RequestParam @Nullable String collectivite,
            @RequestParam(defaultValue = "1") int page, Model model) {
        try (var questions = new Questions()) {
            var editions = questions.ask(agenda::editions);
            var mandates = questions.ask(registrations::myMandates);
            var confirmed = mandates.get().stream().filter(each -> each.state() == Mandate.State.CONFIRMED).toList();
            var chosenEdition = edition(editions.get(), edition);
            var chosenAuthority = authority(confirmed, collectivite);
            model.addAttribute("editions", editions.get());
            model.addAttribute("mandates", confirmed);
            chosenEdition.ifPresent(found -> chosenAuthority.ifPresent(code -> show(found, code, page, model)));
        }
        return PAGE;
    }

    private static Optional<Edition> edition(List<Edition> editions, @Nullable UUID asked) {
        return editions.stream().filter(each -> asked == null ? Boolean.TRUE.equals(each.current())
                : each.id().equals(asked)).findFirst();
    }

    private static Optional<String> authority(List<Mandate> mandates, @Nullable String asked) {
        return mandates.stream().map(each -> each.authority().code())
                .filter(code -> asked == null || code.equals(asked)).findFirst();
    }

    private void show(Edition edition, String code, int page, Model model) {
        var found = PartOfList.at(page,
                part -> certificates.issueTo(edition.id(), code, part, CertificatesApi.AT_ONCE));
        model.addAttribute("edition", edition);
        model.addAttribute("code", code);
        model.addAttribute("certificates", found.items());
        model.addAttribute("page", found.page() + 1);
        model.addAttribute("pager", Pager.of(found,
                "/mon-espace/attestations?edition=" + edition.id() + "&collectivite=" + code));
    }
}
