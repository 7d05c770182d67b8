package fr.raict.notification.mails.templates;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import fr.raict.notification.mails.application.Templates;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.LetterTemplate;
import org.springframework.stereotype.Component;

/** All texts, read at start-up, so that a missing or broken file stops the start and not a mail. */
@Component
class MustacheTemplates implements Templates {
    private static final Mustache.Compiler PLAIN = Mustache.compiler().escapeHTML(false).strictSections(true)
            .emptyStringIsFalse(true);
    private static final Mustache.Compiler HTML = PLAIN
            .withEscaper(MustacheTemplates::escaped);

    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);
    private final Template layout = HTML.compile(read("layout.html"));

    MustacheTemplates() {
        for (var language : Language.values()) {
            texts.put(language, Texts.read(language));
        }
    }

    @Override
    public Wording word(LetterTemplate template, Language language, Map<String, String> values) {
        var text = texts(language).templates.get(template);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + template);
        }
        var subject = text.subject.execute(values);
        var html = Map.of("language", language.tag(), "subject", subject, "body",
                withoutEmptyParagraphs(text.html.execute(values)));
        return new Wording(subject, withoutGaps(text.plain.execute(values)), layout.execute(html));
    }

    @Override
    public String phrase(String key, Language language) {
        var phrase = texts(language).phrases.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase " + key);
        }
        return phrase;
    }

    private Texts texts(Language language) {
        var found = texts.get(language);
        if (found == null) {
            throw new IllegalStateException("no texts in " + language);
        }
        return found;
    }

    /** Attributes are in quotes, where an equals sign is one; links have some, and not every program decodes them. */
    private static String escaped(String value) {
        return Escapers.HTML.escape(value).replace("&#x3D;", "=").replace("\n", "<br>\n");
    }

    /** A condition that does not hold leaves the blank lines around it. */
    private static String withoutGaps(String text) {
        return text.replaceAll("\n{3,}", "\n\n");
    }

    /** No value can look like one: values are escaped. */
    private static String withoutEmptyParagraphs(String html) {
        return html.replaceAll("<p>\\s*</p>\\n?", "");
    }

    private static String read(String file) {
        try (var in = MustacheTemplates.class.getResourceAsStream("/mail-templates/" + file)) {
            if (in == null) {
                throw new IllegalStateException("missing mail-templates/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Text(Template subject, Template plain, Template html) {

        static Text parse(String source, Language language) {
            var parsed = TemplateSource.parse(source, language);
            return new Text(PLAIN.compile(parsed.subject()), PLAIN.compile(parsed.text()),
                    HTML.compile(parsed.html()));
        }
    }

    private record Texts(Map<LetterTemplate, Text> templates, Properties phrases) {

        static Texts read(Language language) {
            var folder = language.tag() + "/";
            var signature = MustacheTemplates.read(folder + "signature.txt");
            var templates = new EnumMap<LetterTemplate, Text>(LetterTemplate.class);
            for (var template : LetterTemplate.values()) {
                var source = MustacheTemplates.read(folder + template.fileName() + ".txt");
                templates.put(template, Text.parse(source.strip() + "\n\n" + signature, language));
            }
            return new Texts(templates, phrases(folder));
        }

        private static Properties phrases(String folder) {
            var phrases = new Properties();
            try (var in = new StringReader(MustacheTemplates.read(folder + "phrases.properties"))) {
                phrases.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return phrases;
        }
    }
}
