package fr.raict.notification.mails.templates;

import java.io.IOException;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import fr.raict.notification.mails.application.Templates;
import fr.raict.notification.mails.domain.Language;
import fr.raict.notification.mails.domain.LetterTemplate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

/** All texts, read at start-up, so that a missing or broken file stops the start and not a mail. */
@Component
class MustacheTemplates implements Templates {
    private static final Mustache.Compiler PLAIN = Mustache.compiler().escapeHTML(false).strictSections(true)
            .emptyStringIsFalse(true);
    private static final Mustache.Compiler HTML = PLAIN
            .withEscaper(MustacheTemplates::escaped);

    private final Texts french;
    private final Texts english;
    private final Template layout;

    MustacheTemplates() throws IOException {
        french = Texts.read(Language.FRENCH);
        english = Texts.read(Language.ENGLISH);
        layout = HTML.compile(read("layout.html"));
    }

    @Override
    public Wording word(LetterTemplate template, Language language, Values given) {
        var values = new HashMap<String, Object>(given.words());
        values.putAll(given.lists());
        var text = requireNonNull(in(language).templates.get(template)); // all were read
        var subject = text.subject.execute(values);
        var html = Map.of("language", language.tag(), "subject", subject, "body",
                withoutEmptyParagraphs(text.html.execute(values)));
        return new Wording(subject, withoutGaps(text.plain.execute(values)), layout.execute(html));
    }

    @Override
    public String phrase(String key, Language language) {
        var phrase = in(language).phrases.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase " + key);
        }
        return phrase;
    }

    private Texts in(Language language) {
        return switch (language) {
            case FRENCH -> french;
            case ENGLISH -> english;
        };
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

    private static String read(String file) throws IOException {
        return new ClassPathResource("mail-templates/" + file).getContentAsString(UTF_8);
    }

    private record Text(Template subject, Template plain, Template html) {

        static Text parse(String source, Language language) {
            var parsed = TemplateSource.parse(source, language);
            return new Text(PLAIN.compile(parsed.subject()), PLAIN.compile(parsed.text()),
                    HTML.compile(parsed.html()));
        }
    }

    private record Texts(Map<LetterTemplate, Text> templates, Properties phrases) {

        static Texts read(Language language) throws IOException {
            var folder = language.tag() + "/";
            var signature = MustacheTemplates.read(folder + "signature.txt");
            var templates = new EnumMap<LetterTemplate, Text>(LetterTemplate.class);
            for (var template : LetterTemplate.values()) {
                var source = MustacheTemplates.read(folder + template.fileName() + ".txt");
                templates.put(template, Text.parse(source.strip() + "\n\n" + signature, language));
            }
            var phrases = new Properties();
            phrases.load(new StringReader(MustacheTemplates.read(folder + "phrases.properties")));
            return new Texts(templates, phrases);
        }
    }
}
