package fr.raict.portal.paper;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a certificate to print. */
@Component
public class Certificates {
    private final XhtmlPapers papers;
    private final PapersAtOnce atOnce;
    private final MessageSource texts;

    Certificates(XhtmlPapers papers, PapersAtOnce atOnce, MessageSource texts) {
        this.papers = papers;
        this.atOnce = atOnce;
        this.texts = texts;
    }

    /** @throws org.springframework.web.server.ResponseStatusException when too many papers are waited for */
    public byte[] pdf(Certificate certificate, Locale language) {
        Function<Duration, String> duration = time -> duration(time, language);
        return atOnce.makeShort(() -> papers.pdf("certificate", language,
                Map.of("certificate", certificate, "zone", certificate.zone(), "duration", duration)));
    }

    /** « 1 h 30 », « 45 min ». */
    private String duration(Duration time, Locale language) {
        var key = time.toHours() == 0 ? "minutes" : time.toMinutesPart() == 0 ? "hours" : "both";
        return texts.getMessage("paper.certificate.duration." + key,
                new Object[]{time.toHours(), "%02d".formatted(time.toMinutesPart()), time.toMinutesPart()}, language);
    }
}
