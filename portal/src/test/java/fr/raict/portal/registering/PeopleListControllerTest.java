package fr.raict.portal.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.Pages.Page;
import fr.raict.portal.StubServices;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class PeopleListControllerTest {
    private static final String KEY = "0d5f3c9e-8a64-4c58-9f5e-1a2b3c4d5e6f";
    private static final String PEOPLE = "/editions/" + StubServices.EDITION + "/inscription";
    private static final String LIST = PEOPLE + "/liste";
    private static final String THREE_BAD_LINES = """
            Prénom;Nom;Courriel;Fonction;Langue;Service
            Awa;Diallo;awa@ville.example;Directrice;fr;DRI
            ;Martin;paul@ville.example;;en;
            Léa;Roy;lea;;fr;
            Awa;Diallo;AWA@ville.example;;fr;
            Karim;Benali;karim@example.org;;fr;
            <b>Zoé</b>;"O""Neil";zoe@ville.example;<script>;fr;
            Tom;Petit;tom@ville.example;"Chargé de mission; Europe";English;
            """;

    @Autowired
    private Pages everybody;
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = everybody.as("delegate");
    }

    @Test
    void isBegunFromTheFirstStepWithWhatWasTypedThere() {
        var people = pages.send(PEOPLE, typed("add"));
        assertThat(people.text("button[name=action][value=list]")).isEqualTo("Ajouter une liste");

        var page = pages.send(PEOPLE + "?atelier=" + StubServices.WORKSHOP, typed("list"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("h1")).isEqualTo("Ajouter une liste");
        assertThat(page.document().select("form#liste").attr("enctype")).isEqualTo("multipart/form-data");
        assertTyped(page);
        assertThat(page.text("#file-hint")).contains("CSV", ".xlsx", "1 Mo");
        assertThat(page.response().getHeaders("X-Keep-Form"))
                .containsExactly(LIST + "?atelier=" + StubServices.WORKSHOP,
                        PEOPLE + "?atelier=" + StubServices.WORKSHOP);
        assertThat(page.response().getHeader("X-Form-There")).isEqualTo("true");
    }

    @Test
    void leadsBackToThePeople() {
        assertThat(pages.again("not-sent-yet").send(PEOPLE, typed("list")).text("h1")).isEqualTo("Qui inscrire ?");
        assertThat(pages.get(LIST).redirect()).isEqualTo(PEOPLE);
        assertThat(everybody.get(LIST).redirect()).startsWith("/connexion?retour=");

        var back = list("").document().select("button[value=edit][formaction]").last();
        assertThat(back.attr("formaction")).isEqualTo(PEOPLE);
        assertThat(back.attr("formenctype")).isEqualTo("application/x-www-form-urlencoded");
    }

    @Test
    void isShownLineByLineWithEachProblemInWords() {
        var page = preview(THREE_BAD_LINES);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("#nombre"))
                .isEqualTo("2 personnes, 4 lignes à corriger, une personne déjà dans le formulaire");
        assertThat(page.text(".notice")).isEqualTo("Cette colonne n’est pas lue : Service.");
        var lines = page.document().select("tbody tr");
        assertThat(lines.eachText()).satisfiesExactly(
                awa -> assertThat(awa).isEqualTo("2 Awa Diallo awa@ville.example Directrice Français À ajouter"),
                paul -> assertThat(paul).startsWith("3 Martin").contains("Anglais")
                        .endsWith("À corriger Prénom : Saisissez le prénom."),
                lea -> assertThat(lea).startsWith("4").contains("Adresse électronique : Il manque le @"),
                again -> assertThat(again).startsWith("5").contains("Même adresse qu’à la ligne 2."),
                karim -> assertThat(karim).startsWith("6").endsWith("Déjà dans le formulaire"),
                zoe -> assertThat(zoe).startsWith("7 <b>Zoé</b> O\"Neil").contains("Prénom : Un nom s’écrit"),
                tom -> assertThat(tom).startsWith("8").endsWith("À ajouter"));
        assertThat(page.document().select("tbody b, tbody script")).isEmpty();
        assertTyped(page);
    }

    @Test
    void isShownInEnglish() {
        pages = pages.in("en");

        var page = preview(THREE_BAD_LINES);

        assertThat(page.text("h1")).isEqualTo("Check the list");
        assertThat(page.text("#nombre")).isEqualTo("2 people, 4 lines to correct, one person in the form already");
        assertThat(page.text("tbody")).contains("First name: Enter the first name.", "Same address as on line 2.",
                "To correct", "In the form already");
        assertThat(page.text("button[value=addListed]")).isEqualTo("Add the 2 people");
        assertThat(page.body()).doesNotContain("??");
    }

    @Test
    void addsTheSoundLinesAlone() {
        var preview = preview(THREE_BAD_LINES);
        assertThat(preview.text("button[value=addListed]")).isEqualTo("Ajouter les 2 personnes");

        var page = press("addListed", preview);

        assertThat(page.status()).isEqualTo(200);
        assertThat(emails(page)).containsExactly("karim@example.org", "awa@ville.example", "tom@ville.example");
        assertThat(page.text("[role=status][autofocus]")).isEqualTo("2 personnes de votre liste sont ajoutées.");
        assertThat(page.document().select("[name=people[2].jobTitle]").val()).isEqualTo("Chargé de mission; Europe");
        assertThat(page.document().select("[name=people[2].language] [selected]").val()).isEqualTo("en");
        assertThat(page.document().select("[name=key]").val()).isEqualTo(KEY);
        assertThat(page.document().select("[name=people[0].workshops]").eachAttr("value"))
                .containsExactly(StubServices.WORKSHOP.toString());
        assertThat(page.response().getHeader("X-Keep-Form")).isEqualTo(PEOPLE);
        assertThat(page.response().getHeader("X-Form-There")).isEqualTo("true");
    }

    @Test
    void ticksForThemTheWorkshopFromWhosePageOneComes() {
        var address = LIST + "?atelier=" + StubServices.WORKSHOP;
        var preview = pages.send(address, typed("preview", "text", THREE_BAD_LINES));

        var page = pages.send(preview.document().select("#apercu").attr("action"), fields("addListed", preview));

        assertThat(page.document().select("[name=people[1].workshops]").eachAttr("value"))
                .containsExactly(StubServices.WORKSHOP.toString());
    }

    @Test
    void takesAllLinesToCorrectThemInTheForm() {
        var page = press("correctListed", preview(THREE_BAD_LINES));

        assertThat(page.status()).isEqualTo(422);
        assertThat(emails(page)).containsExactly("karim@example.org", "awa@ville.example", "paul@ville.example", "lea",
                "AWA@ville.example", "zoe@ville.example", "tom@ville.example");
        assertThat(page.text(".error-summary[autofocus] h2")).isEqualTo("4 erreurs sont à corriger");
        assertThat(page.document().select(".error-summary a").eachAttr("href")).containsExactly("#people2.givenName",
                "#people3.email", "#people4.email", "#people5.givenName");
        assertThat(page.document().getElementById("people4.email-error").text())
                .contains("déjà celle d’une autre personne de la liste");
        assertThat(page.document().select("[name=people[5].givenName]").val()).isEqualTo("<b>Zoé</b>");
        assertThat(page.response().getHeader("X-Keep-Form")).isEqualTo(PEOPLE);
    }

    @Test
    void goesBackToTheListAsPasted() {
        var page = press("list", preview(THREE_BAD_LINES));

        assertThat(page.text("h1")).isEqualTo("Ajouter une liste");
        assertThat(page.document().select("textarea").val().strip()).isEqualTo(THREE_BAD_LINES.strip());
        assertTyped(page);
    }

    @Test
    void offersNoMoreThanFit() {
        var list = "Nom;Courriel\n" + IntStream.range(0, 45).mapToObj("Awa Diallo;awa%d@ville.example"::formatted)
                .collect(Collectors.joining("\n"));

        var page = preview(list);

        assertThat(page.text("#nombre")).isEqualTo("45 personnes");
        assertThat(page.text(".notice-warning"))
                .isEqualTo("Trente personnes au plus à la fois Il reste de la place pour "
                        + "29 personnes. Prenez d’abord les premières lignes et confirmez leur inscription, puis revenez avec la "
                        + "suite de votre liste, à partir de la ligne 31.");
        assertThat(page.text("button[value=addListed]")).isEqualTo("Ajouter les 29 personnes");
        assertThat(page.document().select(".tag-warning")).hasSize(16);
        assertThat(emails(press("addListed", page))).hasSize(30);
        assertThat(page.document().select("button[value=correctListed]")).isEmpty();
    }

    @Test
    void addsNobodyToAFullForm() {
        var full = new ArrayList<>(List.of("action", "preview", "key", KEY, "text", "a@ville.example"));
        IntStream.range(0, 30)
                .forEach(row -> full.addAll(List.of("people[%d].email".formatted(row), row + "@x.example")));

        var page = pages.send(LIST, full.toArray(String[]::new));

        assertThat(page.text(".notice-warning")).contains("Le formulaire est plein");
        assertThat(page.document().select("#apercu button").eachAttr("value")).containsExactly("list");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''            | Collez une liste de personnes ou choisissez un fichier.
            Awa Diallo    | Aucune adresse électronique ne se trouve dans cette liste
            '"Awa;a@b.fr' | Un guillemet est ouvert
            """)
    void saysBesideTheTextWhyNobodyIsReadFromIt(String text, String why) {
        var page = preview(text);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().title()).startsWith("Erreur : ");
        assertThat(page.text(".error-summary[autofocus] a[href=#text]")).startsWith(why);
        assertThat(page.text("#text-error")).contains(why);
        assertThat(page.document().select("textarea").val()).isEqualTo(text);
        assertTyped(page);
    }

    @Test
    void readsAFile() {
        var page = upload("Prénom;Nom;Courriel\nZoé;Lefèvre;zoe@ville.example".getBytes(ISO_8859_1));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("tbody")).isEqualTo("2 Zoé Lefèvre zoe@ville.example Français À ajouter");
        assertThat(page.document().select("input[name=text]").val()).isEqualTo("collé");
    }

    @Test
    void saysBesideTheFileWhyNobodyIsReadFromIt() {
        for (var file : List.of(new byte[]{'a', 0}, new byte[1_000_001],
                new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                "Nom;Courriel".getBytes(UTF_8))) {
            var page = upload(file);

            assertThat(page.status()).isEqualTo(422);
            assertThat(page.body()).doesNotContain("??");
            assertThat(page.text(".error-summary a[href=#file]")).isNotEmpty();
            assertThat(page.document().select("#file").attr("aria-describedby")).isEqualTo("file-hint file-error");
            assertThat(page.document().select("textarea").val()).isEqualTo("collé");
            assertTyped(page);
        }
    }

    @Test
    void asksForTheFileOnceMoreAfterALogin() {
        var page = pages.again("session-ended").send(LIST, typed("preview", "text", "a@ville.example"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("main .notice-warning")).contains("choisissez-le de nouveau");
        assertThat(page.document().select("textarea").val()).isEqualTo("a@ville.example");
        assertTyped(page);
        assertThat(list("").text("main .notice-warning")).isEmpty();
    }

    @Test
    void comesBackInTheOtherLanguage() {
        var button = list("").document().select("button[hreflang=en], button[lang=en]").first();

        assertThat(button.attr("formaction")).isEqualTo("/langue?lang=en&retour=" + LIST);
        assertThat(button.attr("formenctype")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(pages.again("not-sent-yet").in("en").send(LIST, typed("edit", "text", "x", "file", "a.csv"))
                .text("h1")).isEqualTo("Add a list");
    }

    @Test
    void isTheOnlyPageThatTakesFiles() {
        var file = new MockMultipartFile("file", "a.csv", "text/csv", new byte[]{'a'});

        assertThat(pages.upload(PEOPLE, file, typed("add")).status()).isEqualTo(415);
        assertThat(pages.upload("/langue?lang=en", file).status()).isEqualTo(415);
    }

    private Page list(String text) {
        return pages.send(LIST, typed("list", "text", text));
    }

    private Page preview(String text) {
        return pages.send(LIST, typed("preview", "text", text));
    }

    private Page upload(byte[] content) {
        return pages.upload(LIST, new MockMultipartFile("file", "../../x", "image/png", content),
                typed("preview", "text", "collé"));
    }

    private Page press(String action, Page preview) {
        return pages.send(preview.document().select("#apercu").attr("action"), fields(action, preview));
    }

    private static String[] fields(String action, Page preview) {
        var fields = new ArrayList<>(List.of("action", action));
        for (Element field : preview.document().select("#apercu input[type=hidden]")) {
            fields.addAll(List.of(field.attr("name"), field.val()));
        }
        return fields.toArray(String[]::new);
    }

    /** Karim's row and a tick of his. */
    private static String[] typed(String action, String... more) {
        var fields = new ArrayList<>(List.of("action", action, "key", KEY, "authority", "COMMUNE-93066",
                "people[0].givenName", "Karim", "people[0].familyName", "Benali", "people[0].email",
                "karim@example.org",
                "people[0].language", "fr", "people[0].workshops", StubServices.WORKSHOP.toString()));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private static void assertTyped(Page page) {
        assertThat(page.document().select("main input[type=hidden][name=key]").val()).isEqualTo(KEY);
        assertThat(page.document().select("main input[name=authority]").val()).isEqualTo("COMMUNE-93066");
        assertThat(page.document().select("main input[name=people[0].email]").val()).isEqualTo("karim@example.org");
        assertThat(page.document().select("main input[name=people[0].workshops]").val())
                .isEqualTo(StubServices.WORKSHOP.toString());
    }

    private static List<String> emails(Page page) {
        return page.document().select("input[name$=.email]").eachAttr("value");
    }
}
