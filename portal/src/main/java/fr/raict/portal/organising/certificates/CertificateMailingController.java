package fr.raict.portal.organising.certificates;

import java.util.UUID;

import fr.raict.portal.frame.FormSending;
import fr.raict.portal.organising.Confirmation;
import fr.raict.portal.organising.EditionInView;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.registration.CertificatesApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Mails the certificates of an edition to all who came, and shows how far that is. */
@Controller
@RequestMapping("/organisation/editions/{id}/attestations")
class CertificateMailingController {

    private final EditionInView editions;
    private final CertificatesApi certificates;

    CertificateMailingController(EditionInView editions, CertificatesApi certificates) {
        this.editions = editions;
        this.certificates = certificates;
    }

    @GetMapping
    String show(@PathVariable UUID id, @ModelAttribute("form") Confirmation form, Model model) {
        return page(id, model);
    }

    private String page(UUID id, Model model) {
        try (var questions = new Questions()) {
            var mailing = questions.ask(() -> certificates.mailing(id));
            editions.showOf(id, model);
            model.addAttribute("mailing", mailing.get());
        }
        return "organisation/certificates";
    }

    @PostMapping
    String mail(@PathVariable UUID id, @ModelAttribute("form") Confirmation form, BindingResult errors, Model model) {
        return FormSending.isDone(errors, () -> certificates.mail(id))
                ? "redirect:/organisation/editions/{id}/attestations?avis=attestations-en-route" : page(id, model);
    }
}
