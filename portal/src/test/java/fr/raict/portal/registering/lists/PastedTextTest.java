package fr.raict.portal.registering.lists;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.raict.portal.registering.lists.ListProblem.Empty;
import fr.raict.portal.registering.lists.ListProblem.NoAddresses;
import fr.raict.portal.registering.lists.ListProblem.QuotesUnbalanced;
import fr.raict.portal.registering.lists.ListProblem.TooLarge;
import fr.raict.portal.registering.lists.ListProblem.TooManyColumns;
import fr.raict.portal.registering.lists.ListProblem.TooManyLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.raict.portal.registering.lists.Lists.only;
import static fr.raict.portal.registering.lists.Lists.pasted;
import static fr.raict.portal.registering.lists.Lists.people;
import static fr.raict.portal.registering.lists.Lists.problem;
import static org.assertj.core.api.Assertions.assertThat;

class PastedTextTest {
    private static final ListedPerson MARIE = new ListedPerson(2, "Marie", "Dupont", "marie@ville.example",
            "Maire, adjointe", "en");

    @ParameterizedTest
    @ValueSource(strings = {
            "Prénom;Nom;Courriel;Fonction;Langue\nMarie;Dupont;marie@ville.example;Maire, adjointe;anglais",
            "NOM,prenom,E-MAIL,langue,fonction\r\nDupont,Marie,marie@ville.example,English,\"Maire, adjointe\"\r\n",
            "first name\tLast Name\tE-mail address\tJob title\tLanguage\n"
                    + "Marie\tDupont\tmarie@ville.example\tMaire, adjointe\ten",
            "Adresse électronique;Langue des courriels;Prénom (d’usage, obligatoire);Nom de famille *;Poste\n"
                    + "marie@ville.example;EN;Marie;Dupont;Maire, adjointe",
            "\uFEFFMel;Given name;Surname;Position;Langue\nmarie@ville.example;Marie;Dupont;Maire, adjointe;anglais"})
    void knowsTheColumnsByTheirHeadings(String text) {
        assertThat(pasted(text)).containsExactly(MARIE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fr       | fr
            Français | fr
            FRENCH   | fr
            fr-FR    | fr
            en       | en
            Anglais  | en
            english  | en
            deutsch  |
            ``       |
            """)
    void knowsTheLanguagesByTheirNames(String word, String language) {
        assertThat(only("Nom;Mail;Langue\nx;a@b.example;" + word).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Participant   | DUPONT Marie            | Marie           | DUPONT
            Nom complet   | Marie Dupont            | Marie           | Dupont
            Nom complet   | Marie DUPONT-LÉGER      | Marie           | DUPONT-LÉGER
            Participant   | Marie-Hélène de LA TOUR | Marie-Hélène    | de LA TOUR
            Participant   | LE GOFF Anne            | Anne            | LE GOFF
            Participant   | ROUX de LA TOUR Anne    | Anne            | ROUX de LA TOUR
            Participant   | d'ARTAGNAN Charles      | Charles         | d'ARTAGNAN
            Participant   | Mme DUPONT Marie        | Marie           | DUPONT
            Participant   | M. Karim Benali         | Karim           | Benali
            Participant   | MARIE DUPONT            | MARIE           | DUPONT
            Participant   | J. Dupont               | J.              | Dupont
            Participant   | Benali, Karim           | Karim           | Benali
            Nom et prénom | Le Goff Anne            | Anne            | Le Goff
            Nom Prénom    | Anne LE GOFF            | Anne            | LE GOFF
            Nom           | Anne Le Goff            | Anne            | Le Goff
            Name          | Anne Le Goff            | Anne            | Le Goff
            Participant   | 王 小明                  | 王               | 小明
            """)
    void takesAWholeNameApart(String heading, String name, String givenName, String familyName) {
        var person = only(heading + ";Courriel\n" + name + ";a@b.example");

        assertThat(person.givenName()).isEqualTo(givenName);
        assertThat(person.familyName()).isEqualTo(familyName);
    }

    @Test
    void takesANameBesideAGivenNameForASurname() {
        var person = only("First name;Name;Mail\nAnne Marie;Le Goff;a@b.example");

        assertThat(person.givenName()).isEqualTo("Anne Marie");
        assertThat(person.familyName()).isEqualTo("Le Goff");
    }

    @Test
    void readsColumnsByTheirContentWithoutAHeader() {
        assertThat(pasted("fr;marie@ville.example;Marie;Dupont;Maire\n;karim@ville.example;Karim;Benali;"))
                .containsExactly(
                        new ListedPerson(1, "Marie", "Dupont", "marie@ville.example", "Maire", "fr"),
                        new ListedPerson(2, "Karim", "Benali", "karim@ville.example", "", null));
        assertThat(pasted("DUPONT Marie\tmarie@ville.example")).containsExactly(
                new ListedPerson(1, "Marie", "DUPONT", "marie@ville.example", "", null));
    }

    @Test
    void takesForTheSurnamesTheFirstColumnIfItIsInCapitals() {
        assertThat(pasted("LE GOFF;Anne;a@x.example\nBENALI;Karim;k@x.example")).extracting(ListedPerson::familyName)
                .containsExactly("LE GOFF", "BENALI");
        assertThat(pasted("ANNE;LE GOFF;a@x.example")).extracting(ListedPerson::familyName).containsExactly("LE GOFF");
    }

    @Test
    void takesForTheAddressesTheColumnThatHasMostOfThem() {
        var people = pasted("@marie;Dupont;marie@ville.example\nkarim;Benali;karim@ville.example");

        assertThat(people).extracting(ListedPerson::email).containsExactly("marie@ville.example",
                "karim@ville.example");
    }

    @Test
    void findsTheAddressesBelowAHeadingThatSaysSomethingElse() {
        var read = people(PeopleListReader.pasted("Prénom;Nom;Contact\nMarie;Dupont;marie@ville.example"));

        assertThat(read.people()).extracting(ListedPerson::email).containsExactly("marie@ville.example");
        assertThat(read.ignoredColumns()).isEmpty();
    }

    @Test
    void findsTheHeaderBelowATitleAndCountsBlankLines() {
        assertThat(pasted(
                "Participants 2026\n\nPrénom;Nom;Courriel\n\nMarie;Dupont;m@x.example\n ; ;\nKarim;Benali;k@x.example"))
                .extracting(ListedPerson::line).containsExactly(5, 7);
    }

    @Test
    void looksForTheHeaderInTenLines() {
        var list = "Prénom;Nom;Courriel\nMarie;Dupont;m@x.example";

        assertThat(pasted("Titre\n\n".repeat(9) + list)).extracting(ListedPerson::line).containsExactly(20);
        assertThat(pasted("Titre\n".repeat(10) + list)).hasSize(12);
    }

    @Test
    void namesTheColumnsThatItDoesNotKnow() {
        assertThat(people(PeopleListReader.pasted(
                "Nom;Prénom;Service ;Courriel;Mail;Vide;;\nDupont;Marie;Voirie;m@x.example;n@x.example;;;x"))
                .ignoredColumns())
                .containsExactly("Service", "Mail", "Vide", "H");
        assertThat(people(PeopleListReader.pasted("a;b;c;m@x.example;d;e")).ignoredColumns()).containsExactly("E", "F");
    }

    @Test
    void namesColumnsAsASpreadsheetDoes() {
        var line = "m@x.example;a;b;c" + ";".repeat(22) + ";d;e" + ";".repeat(72);

        assertThat(people(PeopleListReader.pasted(line)).ignoredColumns()).containsExactly("AA", "AB");
    }

    @Test
    void readsQuotesWithDelimitersAndLineBreaksInside() {
        var text = "Prénom;Nom;Courriel;Fonction\n"
                + "Marie;\"Dupont \"\"Mimi\"\"\";m@x.example;\"Maire;\r\nadjointe\"\nK;B;k@x.example;";

        assertThat(pasted(text)).containsExactly(
                new ListedPerson(2, "Marie", "Dupont \"Mimi\"", "m@x.example", "Maire;\r\nadjointe", null),
                new ListedPerson(3, "K", "B", "k@x.example", "", null));
    }

    @Test
    void readsQuotesThatAreNoneOfACell() {
        assertThat(only("Prénom;Nom;Courriel\nMarie \"Mimi\";Dupont; \"m@x.example\" "))
                .isEqualTo(new ListedPerson(2, "Marie \"Mimi\"", "Dupont", "m@x.example", "", null));
    }

    @Test
    void readsNoMoreOfACellThanAFieldMayHave() {
        assertThat(only("Nom;Prénom;Mail\nD;" + "x".repeat(1001) + ";m@x.example").givenName()).hasSize(1000);
    }

    @Test
    void saysWhyNobodyIsRead() {
        assertThat(refusal("")).isEqualTo(new Empty());
        assertThat(refusal(" \u200B\n\t\u00A0")).isEqualTo(new Empty());
        assertThat(refusal(";;\n;")).isEqualTo(new Empty());
        assertThat(refusal("Prénom;Nom;Courriel\n;;\n")).isEqualTo(new Empty());
        assertThat(refusal("Marie;Dupont\nKarim;Benali")).isEqualTo(new NoAddresses());
        assertThat(refusal("Prénom;Nom\nKarim;Benali")).isEqualTo(new NoAddresses());
        assertThat(refusal("\"Marie;Dupont;m@x.example\n")).isEqualTo(new QuotesUnbalanced());
        assertThat(refusal("x".repeat(1_000_001))).isEqualTo(new TooLarge(1_000_000));
    }

    @Test
    void readsFiveHundredLinesAtMost() {
        assertThat(pasted("Titre\n\nPrénom;Nom;Courriel\n" + lines(500) + "\n\n")).hasSize(500);
        assertThat(pasted(lines(500))).hasSize(500);
        assertThat(refusal(lines(501))).isEqualTo(new TooManyLines(500));
        assertThat(refusal("Prénom;Nom;Courriel\n" + lines(501))).isEqualTo(new TooManyLines(500));
        assertThat(refusal("Prénom;Nom;Courriel\n" + lines(20_000))).isEqualTo(new TooManyLines(500));
    }

    @Test
    void readsAHundredColumnsAtMost() {
        assertThat(pasted("a;b;m@x.example" + ";c".repeat(97) + ";;;")).hasSize(1);
        assertThat(refusal("a;b;m@x.example" + ";c".repeat(98))).isEqualTo(new TooManyColumns(100));
    }

    private static ListProblem refusal(String text) {
        return problem(PeopleListReader.pasted(text));
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj("Marie;Dupont;marie%d@ville.example"::formatted)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void readsAddressesAlone() {
        for (var text : List.of("a@x.example\nb@x.example", "a@x.example; b@x.example;", "a@x.example,b@x.example",
                "Courriel\na@x.example\nb@x.example")) {
            assertThat(pasted(text)).extracting(ListedPerson::email).containsExactly("a@x.example", "b@x.example");
        }
    }
}
