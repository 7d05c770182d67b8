package fr.raict.portal;

import java.util.List;
import java.util.stream.Stream;

import fr.raict.portal.organising.OrganisersPagesTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page is valid HTML, whoever reads it. */
@PageTest
class ValidHtmlTest {
    private static final String REQUEST = "/organisation/inscriptions/demandes/%s/%s".formatted(StubServices.WORKSHOP,
            StubServices.registration(231));
    private static HtmlChecker checker;

    @Autowired
    private Pages pages;

    @BeforeAll
    static void readTheSchema() throws Exception {
        checker = new HtmlChecker();
    }

    static Stream<String> addresses() {
        return Stream.concat(EveryPageTest.addresses(), OrganisersPagesTest.addresses());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void onEveryPageThatItsReaderMayOpen(String address) {
        var opened = Stream.of(pages, pages.as("delegate"), pages.as("organiser"))
                .map(reader -> reader.open(address)).filter(page -> page.status() == 200).toList();

        assertThat(opened).isNotEmpty().allSatisfy(page -> assertThat(checker.check(page.body())).isEmpty());
    }

    static Stream<String> forms() {
        var edition = "/organisation/editions/" + StubServices.EDITION;
        var workshop = "/organisation/ateliers/" + StubServices.WORKSHOP;
        return Stream.of("/ateliers/%s/inscription".formatted(StubServices.WORKSHOP), "/inscriptions/secret",
                "/editions/%s/inscription".formatted(StubServices.EDITION),
                "/editions/%s/inscription/individuelle".formatted(StubServices.EDITION), "/invitations/secret/refus",
                "/mon-espace/collectivite/hors-liste", "/organisation/editions/nouvelle", edition + "/fiche",
                edition + "/salles/nouvelle", edition + "/creneaux/nouveau", workshop + "/contenu",
                workshop + "/placement", workshop + "/annulation", workshop + "/invitations/nouvelle",
                "/organisation/experts/nouveau", "/organisation/webhooks/nouveau", REQUEST + "/refus",
                "/organisation/adherents/liste",
                "/pointage/%s/%s".formatted(StubServices.EDITION, StubServices.WORKSHOP),
                "/pointage/%s/%s/sur-place".formatted(StubServices.EDITION, StubServices.WORKSHOP));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void besideTheErrorsOfAForm(String form) {
        var page = pages.as("organiser").send(form, "version", "2", "action", "check");

        assertThat(page.status()).isEqualTo(422);
        assertThat(checker.check(page.body())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"action=add", "action=search", "action=choose", "action=check&{tick}={2}",
            "action=check&{tick}={2}&{tick}={3}", "all={2}"})
    void onEachStepOfAChoice(String step) {
        var sent = "people[0].givenName=A&people[0].familyName=B&people[0].email=a@example.org&authority=COMMUNE-93066"
                + "&people[1].givenName=C&people[1].familyName=D&people[1].email=c@example.org&"
                + step.replace("{tick}", "people[1].workshops").replace("{2}", StubServices.workshop(2).toString())
                        .replace("{3}", StubServices.workshop(3).toString());

        var page = pages.as("delegate").send("/editions/" + StubServices.EDITION + "/inscription",
                sent.split("[&=]"));

        assertThat(page.status()).isIn(200, 422);
        assertThat(checker.check(page.body())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"remplacement action=check", "remplacement action=search", "remplacement known=0",
            "remplacement action=check&person.givenName=A&person.familyName=B&person.email=a@example.org",
            "correction action=send"})
    void onEachStepOfAChange(String step) {
        var address = "/mon-espace/personnes/%s/%s/%s".formatted(StubServices.WORKSHOP, StubServices.registration(1),
                step.split(" ")[0]);

        var page = pages.as("delegate").send(address, step.split(" ")[1].split("[&=]"));

        assertThat(page.status()).isIn(200, 422);
        assertThat(checker.check(page.body())).isEmpty();
    }

    @Test
    void ofAListOfPeople() {
        var list = "/editions/%s/inscription/liste".formatted(StubServices.EDITION);
        var delegate = pages.as("delegate");

        for (var page : List.of(delegate.send(list, "action", "list"), delegate.send(list, "action", "preview"),
                delegate.send(list, "action", "preview", "text", "Nom;Courriel;Service\nA B;a@b.example;c\n;x;"))) {
            assertThat(page.text("h1")).contains("liste");
            assertThat(checker.check(page.body())).isEmpty();
        }
    }

    @Test
    void isToldFromWhatIsNot() {
        assertThat(checker.check("<!DOCTYPE html><html lang=fr><title>A</title><p hx-get=/>B")).isNotEmpty();
    }
}
