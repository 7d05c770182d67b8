package fr.raict.portal.paper;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import fr.raict.portal.PortalSettings;
import fr.raict.portal.services.registration.Certificate;
import fr.raict.portal.services.registration.CertificatesApi;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A certificate of attendance to print, for whoever has its code. */
@Controller
class CertificatePaperController {
    private final CertificatesApi certificates;
    private final XhtmlPapers papers;
    private final PapersAtOnce atOnce;
    private final MessageSource texts;
    private final PortalSettings settings;

    CertificatePaperController(CertificatesApi certificates, XhtmlPapers papers, PapersAtOnce atOnce,
            MessageSource texts, PortalSettings settings) {
        this.certificates = certificates;
        this.papers = papers;
        this.atOnce = atOnce;
        this.texts = texts;
        this.settings = settings;
    }

    /** Of one that holds no more, there is the page that says so. */
    @GetMapping("/attestations/{code}/attestation.pdf")
    ResponseEntity<byte[]> certificate(@PathVariable String code, Locale language) {
        var certificate = certificates.verify(code);
        if (!certificate.isValid()) {
            return ResponseEntity.status(HttpStatus.FOUND).header(HttpHeaders.LOCATION, address(certificate)).build();
        }
        var name = texts.getMessage("paper.certificate.title", new Object[]{certificate.fullName()}, language);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, new PaperName(name).disposition())
                .body(atOnce.makeShort(() -> papers.pdf("certificate", language, model(certificate, language))));
    }

    private static String address(Certificate certificate) {
        return "/attestations/" + certificate.code();
    }

    private Map<String, Object> model(Certificate certificate, Locale language) {
        Function<Duration, String> duration = time -> duration(time, language);
        var address = settings.publicUrl().resolve(address(certificate)).toString();
        return Map.of("certificate", certificate, "zone", certificate.timeZone(), "duration", duration, "issuer",
                settings.publisher().name(), "code", EntryCodes.inGroups(certificate.code()), "address", address, "qr",
                QrCode.of(address).asDataAddress());
    }

    /** « 1 h 30 », « 45 min ». */
    private String duration(Duration time, Locale language) {
        var key = time.toHours() == 0 ? "minutes" : time.toMinutesPart() == 0 ? "hours" : "both";
        return texts.getMessage("paper.certificate.duration." + key,
                new Object[]{time.toHours(), "%02d".formatted(time.toMinutesPart()), time.toMinutesPart()}, language);
    }
}
