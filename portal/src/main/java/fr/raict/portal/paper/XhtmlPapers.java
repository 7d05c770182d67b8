package fr.raict.portal.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Makes short papers of templates, which have their pages, words and alternative texts. Nothing is fetched for them. */
@Component
class XhtmlPapers {
    private final SpringTemplateEngine templates;
    private final PaperFonts fonts;

    XhtmlPapers(SpringTemplateEngine templates, PaperFonts fonts) {
        this.templates = templates;
        this.fonts = fonts;
        XRLog.setLoggingEnabled(false);
    }

    byte[] pdf(String template, Locale language, Map<String, Object> model) {
        var page = Jsoup.parse(templates.process("paper/" + template, new Context(language, model)));
        var output = new ByteArrayOutputStream();
        try {
            builder(written(page)).toStream(output).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    private Document written(Document page) {
        NodeTraversor.traverse((node, _) -> {
            if (node instanceof TextNode text) {
                text.text(fonts.writable(text.getWholeText()));
            }
        }, page);
        return page;
    }

    private static PdfRendererBuilder builder(Document page) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode().usePdfUaAccessibility(true).withProducer("RAICT");
        builder.useUriResolver((_, address) -> held(address));
        for (var weight : PaperFonts.Weight.values()) {
            builder.useFont(weight::open, PaperFonts.FAMILY, weight.css(), FontStyle.NORMAL, true);
        }
        builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
        return builder;
    }

    private static @Nullable String held(@Nullable String address) {
        return address != null && address.startsWith("data:") ? address : null;
    }
}
