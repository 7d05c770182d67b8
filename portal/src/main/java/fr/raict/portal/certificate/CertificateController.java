package fr.raict.portal.certificate;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import fr.raict.portal.services.IfAnswered;
import fr.raict.portal.services.registration.Certificate;
import fr.raict.portal.services.registration.CertificatesApi;
import fr.raict.values.TypedText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** Tells anybody whether a certificate holds: its address is printed on it, and its code can be typed. */
@Controller
class CertificateController {
    private static final String PAGE = "certificate/certificate";
    private static final int LONGEST = 500;

    private final CertificatesApi certificates;

    CertificateController(CertificatesApi certificates) {
        this.certificates = certificates;
    }

    /** What is typed becomes an address that can be kept. */
    @GetMapping("/attestations")
    String ask(@RequestParam(defaultValue = "") String code) {
        var typed = TypedText.line(code);
        var last = typed.substring(typed.lastIndexOf('/') + 1);
        return last.isEmpty() ? "certificate/search"
                : "redirect:/attestations/" + UriUtils.encode(shortened(last), StandardCharsets.UTF_8);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    @GetMapping("/attestations/{code}")
    String verify(@PathVariable String code, Model model, HttpServletResponse response) {
        var found = IfAnswered.found(() -> certificates.verify(shortened(code)));
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            model.addAttribute("code", code);
            return "certificate/search";
        }
        show(found.get(), model);
        return PAGE;
    }

    private static void show(Certificate certificate, Model model) {
        model.addAttribute("certificate", certificate);
        model.addAttribute("zone", certificate.timeZone());
    }
}
