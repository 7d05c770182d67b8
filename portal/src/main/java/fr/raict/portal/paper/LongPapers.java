package fr.raict.portal.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Answers with long papers, few at once. None is written to a disk, and nothing is sent before all of it is drawn. */
@Component
class LongPapers {
    private static final Logger log = LoggerFactory.getLogger(LongPapers.class);

    private final PaperFonts fonts;
    private final PapersAtOnce atOnce;

    LongPapers(PaperFonts fonts, PapersAtOnce atOnce) {
        this.fonts = fonts;
        this.atOnce = atOnce;
    }

    /** What draws all pages. */
    interface Pages {
        void drawOn(TaggedPaper paper) throws IOException;
    }

    /**
     * @param title of the paper
     * @param file what its file is called
     * @throws TooManyPapers when others are being made
     */
    void answer(String title, PaperName file, Locale language, Pages pages, HttpServletResponse response) {
        atOnce.makeLong(() -> {
            try (var paper = new TaggedPaper(title, language, fonts)) {
                pages.drawOn(paper);
                response.setContentType(MediaType.APPLICATION_PDF_VALUE);
                response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.disposition());
                send(paper, response);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void send(TaggedPaper paper, HttpServletResponse response) {
        try {
            paper.writeTo(response.getOutputStream());
        } catch (IOException e) {
            log.debug("Nobody waits for the paper any more", e);
        }
    }
}
