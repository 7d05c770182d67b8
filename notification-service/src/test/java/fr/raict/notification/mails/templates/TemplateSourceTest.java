package fr.raict.notification.mails.templates;

import java.util.List;

import fr.raict.notification.mails.domain.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TemplateSourceTest {
    @Test
    void takesTheSubjectFromTheFirstLine() {
        assertThat(parse("Subject: Hello {{name}}\n\nText").subject()).isEqualTo("Hello {{name}}");
        assertThatThrownBy(() -> parse("Hello\n\nText")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheTextAsItStands() {
        assertThat(parse("Subject: x\n\nOne\ntwo\n\nThree & <four>").text()).isEqualTo("One\ntwo\n\nThree & <four>\n");
    }

    @Test
    void makesParagraphsAndEscapesThem() {
        assertThat(parse("Subject: x\n\nOne\ntwo\n\nThree & <four>").html())
                .isEqualTo("<p>\nOne<br>\ntwo<br>\n</p>\n<p>\nThree &amp; &lt;four&gt;<br>\n</p>");
    }

    @Test
    void makesLabelsBoldWhereEveryLineHasOne() {
        assertThat(parse("Subject: x\n\nDate: {{when}}\n{{#where}}\nPlace: {{where}}\n{{/where}}").html())
                .isEqualTo("""
                        <p>
                        <strong>Date:</strong> {{when}}<br>
                        {{#where}}
                        <strong>Place:</strong> {{where}}<br>
                        {{/where}}
                        </p>""");
    }

    @Test
    void makesALabelledLinkAButtonAndOtherLinksAnchors() {
        assertThat(parse("Subject: x\n\nAnswer: {{answerLink}}").html())
                .startsWith("<p><a class=\"button\" href=\"{{answerLink}}\"").endsWith(">Answer</a></p>");
        assertThat(parse("Subject: x\n\nWrite to {{organiserEmail}} or see {{pageLink}}").html()).contains(
                "<a href=\"{{organiserEmailLink}}\">{{organiserEmail}}</a>",
                "<a href=\"{{pageLink}}\">{{pageLink}}</a>");
    }

    @Test
    void repeatsWholeParagraphsAndRefusesHalvesOfThem() {
        assertThat(parse("Subject: x\n\n{{#all}}\n\nDate: {{when}}\n\n{{/all}}").html()).isEqualTo("""
                {{#all}}
                <p>
                <strong>Date:</strong> {{when}}<br>
                </p>
                {{/all}}""");
        for (var half : List.of("{{#all}}\nDate: {{when}}\n\n{{/all}}", "{{#all}}\n\nDate: {{when}}\n{{/all}}",
                "{{#a}}\n{{#b}}\nDate: {{when}}\n{{/a}}\n{{/b}}")) {
            assertThatThrownBy(() -> parse("Subject: x\n\n" + half)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void setsFrenchPunctuationButLeavesPlaceholdersAlone() {
        assertThat(Typography.apply("L'accès : « {{a : b}} » vraiment ?", Language.FRENCH))
                .isEqualTo("L’accès\u00A0: «\u00A0{{a : b}}\u00A0» vraiment\u00A0?");
        assertThat(Typography.apply("It's here : {{x}}", Language.ENGLISH)).isEqualTo("It’s here : {{x}}");
    }

    private static TemplateSource parse(String source) {
        return TemplateSource.parse(source, Language.ENGLISH);
    }
}
