package fr.raict.portal.certificate;

import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.registration.CertificatesApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads from a ticket to its person's certificate. */
@Controller
class TicketCertificateController {

    private final CertificatesApi certificates;

    TicketCertificateController(CertificatesApi certificates) {
        this.certificates = certificates;
    }

    /** It is issued the first time, and the same each time after. */
    @GetMapping("/billets/{token}/attestation")
    String certificate(@PathVariable String token, Model model) {
        try {
            return "redirect:/attestations/" + certificates.issue(token).code();
        } catch (ServiceProblem problem) {
            if (!problem.slug().equals("nothing-attended")) {
                throw problem;
            }
            model.addAttribute("token", token);
            return "certificate/none";
        }
    }
}
