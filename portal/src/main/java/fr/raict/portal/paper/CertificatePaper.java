package fr.raict.portal.paper;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import fr.raict.portal.PortalSettings;
import fr.raict.portal.services.registration.Certificate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws a certificate of attendance. */
@Component
class CertificatePaper {
    private final XhtmlPapers papers;
    private final PapersAtOnce atOnce;
    private final MessageSource texts;
    private final PortalSettings settings;

    CertificatePaper(XhtmlPapers papers, PapersAtOnce atOnce, MessageSource texts, PortalSettings settings) {
        this.papers = papers;
        this.atOnce = atOnce;
        this.texts = texts;
        this.settings = settings;
    }

    byte[] pdf(Certificate certificate, Locale language) {
        return atOnce.makeShort(() -> papers.pdf("certificate", language, model(certificate, language)));
    }

    PaperName name(Certificate certificate, Locale language) {
        return new PaperName(
                texts.getMessage("paper.certificate.title", new Object[]{certificate.fullName()}, language));
    }

    private Map<String, Object> model(Certificate certificate, Locale language) {
        Function<Duration, String> duration = time -> duration(time, language);
        var address = settings.publicUrl().resolve("/attestations/" + certificate.code()).toString();
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
