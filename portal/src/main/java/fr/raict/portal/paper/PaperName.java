package fr.raict.portal.paper;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

import org.springframework.web.util.UriUtils;

/** What the file of a paper is called, such as « Billet Zoé Œuvrard ». */
record PaperName(String text) {
    private static final int LONGEST = 100;

    PaperName {
        text = text.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ").replaceAll("\\s+", " ").strip();
        text = text.substring(0, text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), LONGEST)));
    }

    /** For a browser that takes only ASCII, and for all others (RFC 6266). */
    String disposition() {
        return "attachment; filename=\"%s.pdf\"; filename*=UTF-8''%s.pdf".formatted(ascii(),
                UriUtils.encode(text, StandardCharsets.UTF_8));
    }

    private String ascii() {
        var plain = Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "Oe").replace("æ", "ae"),
                Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "raict" : plain;
    }
}
