package fr.raict.portal.registering;

import java.util.List;
import java.util.Locale;

import fr.raict.portal.registering.CheckedList.Line;
import fr.raict.portal.registering.CheckedList.LineProblem.Invalid;
import fr.raict.portal.registering.CheckedList.LineProblem.SameAddress;
import fr.raict.portal.registering.CheckedList.Lines;
import fr.raict.portal.registering.CheckedList.Refused;
import fr.raict.portal.registering.lists.ListProblem.NoAddresses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class PeopleListsTest {
    private static final LocalValidatorFactoryBean VALIDATOR = new LocalValidatorFactoryBean();
    private static final PeopleLists LISTS = new PeopleLists(VALIDATOR);

    @BeforeAll
    static void takeTheMessagesOfTheForm() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/registering", "values");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        VALIDATOR.setValidationMessageSource(messages);
        VALIDATOR.afterPropertiesSet();
    }

    @AfterAll
    static void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void readsPeopleAsTheFormDoes() {
        var lines = pasted(Locale.FRENCH,
                "Prénom;Nom;Courriel;Fonction;Langue\n"
                        + " Zoe\u0301\u200B ;Le\t Goff;\u00A0zoe@Ville.example ;\u202EMaire;English\n"
                        + "Karim;Benali;k@x.example;;");

        assertThat(lines).containsExactly(
                new Line(2, new PersonEntry("Zoé", "Le Goff", "zoe@Ville.example", "Maire", "en"), List.of()),
                new Line(3, new PersonEntry("Karim", "Benali", "k@x.example", "", "fr"), List.of()));
        assertThat(lines).allMatch(Line::isSound);
    }

    @Test
    void saysWhatIsWrongInTheReadersLanguage() {
        var list = "Prénom;Nom;Courriel;Fonction\n;Dup@nt;marie;" + "x".repeat(201);

        assertThat(pasted(Locale.FRENCH, list).getFirst().problems()).containsExactly(
                new Invalid("givenName", "Saisissez le prénom."),
                new Invalid("familyName",
                        "Un nom s’écrit en lettres. Retirez les autres signes, comme @, <, : ou une émoticône."),
                new Invalid("email", "Il manque le @ dans cette adresse électronique. Exemple\u00a0: nom@exemple.fr."),
                new Invalid("jobTitle", "Ce texte est trop long."));
        assertThat(pasted(Locale.ENGLISH, list).getFirst().problems())
                .contains(new Invalid("givenName", "Enter the first name."))
                .contains(new Invalid("jobTitle", "This text is too long."));
    }

    @Test
    void namesTheFirstLineWithTheSameAddress() {
        var lines = pasted(Locale.FRENCH,
                "A B <m@x.example>\nA C <k@x.example>\n\nA D <M@X.example>\nA E <m@x.example>\n"
                        + "A F <no address@x>\nA G <no address@x>");

        assertThat(lines.get(2).problems()).containsExactly(new SameAddress(1));
        assertThat(lines.get(3).problems()).containsExactly(new SameAddress(1));
        assertThat(lines).filteredOn(line -> line.problems().stream().anyMatch(SameAddress.class::isInstance))
                .hasSize(2);
    }

    @Test
    void keepsTheLanguageOfTheMailsIfTheListNamesNone() {
        var list = (Lines) LISTS.uploaded("Nom;Courriel;Langue\nA B;m@x.example;\nA C;k@x.example;fr".getBytes(UTF_8),
                "en");

        assertThat(list.lines()).extracting(line -> line.person().language()).containsExactly("en", "fr");
    }

    @Test
    void namesTheColumnsThatItDoesNotKnow() {
        assertThat(((Lines) LISTS.pasted("Nom;Courriel;Service\nA B;m@x.example;Voirie", "fr")).ignoredColumns())
                .containsExactly("Service");
    }

    @Test
    void saysWhyNobodyIsRead() {
        assertThat(LISTS.pasted("Marie Dupont", "fr")).isEqualTo(new Refused(new NoAddresses()));
    }

    private static List<Line> pasted(Locale locale, String text) {
        LocaleContextHolder.setLocale(locale);
        return ((Lines) LISTS.pasted(text, "fr")).lines();
    }
}
