package fr.raict.portal.organising.mails;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The HTML of a mail as it may appear inside a page: its words and structure, but no script, style, image or link, and
 * no heading that would outrank the page's own.
 */
record SafeMail(String html) {
    private static final Safelist STRUCTURE = Safelist.none().addTags("p", "br", "strong", "b", "em", "i", "ul", "ol",
            "li", "blockquote", "h1", "h2", "h3", "table", "tbody", "tr", "td", "th", "dl", "dt", "dd", "hr", "u");

    static SafeMail of(String mail) {
        var document = Jsoup.parse(mail);
        document.select("a[href]").tagName("u");
        var clean = new Cleaner(STRUCTURE).clean(document);
        clean.outputSettings(new Document.OutputSettings().prettyPrint(false));
        clean.select("h1, h2, h3").tagName("p")
                .forEach(heading -> heading.html("<strong>" + heading.html() + "</strong>"));
        return new SafeMail(clean.body().html());
    }
}
