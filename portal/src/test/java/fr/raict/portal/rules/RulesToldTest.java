package fr.raict.portal.rules;

import java.util.List;
import java.util.stream.Stream;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

/** Whoever registers is told the rules before, and what an approval means before and after. */
@PageTest
class RulesToldTest {
    private static final String CHOICE = "/editions/" + StubServices.EDITION + "/inscription";

    @Autowired
    private Pages pages;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | Réservé aux adhérents 5 personnes au plus par collectivité
            8 | 4 places réservées aux intervenants, dont 2 libres
            6 | Sur accord de l’organisateur
            7 |
            """)
    void asShortSentencesOnTheWorkshopsPageAndInItsForm(int workshop, String rules) {
        var page = "/ateliers/" + StubServices.workshop(workshop);

        assertThat(pages.open(page).text(".rules")).isEqualTo(rules == null ? "" : rules);
        assertThat(pages.as("delegate").open(page + "/inscription").text(".booking .rules"))
                .isEqualTo(rules == null ? "" : rules);
    }

    @Test
    void thatSeatsAreGivenByWishesAndWhereToSayThem(StubServices services) {
        var seats = ((ObjectNode) StubServices.availability(StubServices.FULL_WORKSHOP)).put("state", "BY_WISHES");
        services.stub(get("/api/registration/workshops/%s/availability".formatted(StubServices.FULL_WORKSHOP)),
                seats.toString());

        var page = pages.open("/ateliers/" + StubServices.FULL_WORKSHOP);

        assertThat(page.text(".places")).isEqualTo("Inscription par vœux");
        assertThat(page.document().select(".workshop-register a").eachAttr("href"))
                .containsExactly("/mon-espace/voeux/" + StubServices.EDITION);
    }

    @Test
    void howTheWaitingListWorksWithItsSeedWhereverOneRegistersAndBeforeOneMay(StubServices services) {
        var page = "/ateliers/" + StubServices.FULL_WORKSHOP;
        var seats = ((ObjectNode) StubServices.availability(StubServices.FULL_WORKSHOP)).put("state", "NOT_YET_OPEN");
        var open = List.of(pages.open(page), pages.as("delegate").open(page + "/inscription"));
        services.stub(get("/api/registration/workshops/%s/availability".formatted(StubServices.FULL_WORKSHOP)),
                seats.toString());
        services.stub(StubServices.registrationOptions(StubServices.FULL_WORKSHOP.toString()),
                StubServices.registrationOptions(seats, StubServices.tree("my-mandates.json")));
        var before = List.of(pages.open(page), pages.as("delegate").open(page + "/inscription"));

        assertThat(Stream.concat(open.stream(), before.stream())).hasSize(4).allSatisfy(
                each -> assertThat(each.document().select(".waiting-how li").eachText()).satisfiesExactly(
                        order -> assertThat(order).contains("tiré au sort"),
                        seed -> assertThat(seed).contains("4f1c9a0b7d2e35688c1f0a9b3d4e5f60"),
                        offered -> assertThat(offered).contains("8 heures ouvrées", "Sans réponse")));
    }

    @Test
    void inEnglishToo() {
        assertThat(pages.in("en").open("/ateliers/" + StubServices.workshop(8)).text(".rules"))
                .isEqualTo("4 places kept for speakers, 2 of them free");
    }

    @Test
    void aWorkshopOnApprovalIsAskedFor() {
        assertThat(pages.open("/ateliers/" + StubServices.workshop(6)).text(".workshop-register"))
                .isEqualTo("Demander une place");
    }

    @Test
    void inOneLineOfEachRowOfSeveralSessionsAndNotInItsCells() {
        var page = pages.as("delegate").send(CHOICE, "action", "choose", "authority", "COMMUNE-93066",
                "people[0].givenName", "Sofia", "people[0].familyName", "Moreau", "people[0].email",
                "sofia@example.org");
        var rows = page.document().select("#choix tr:has(.choosing-title)");

        assertThat(rows.select(":contains(Réservé aux adhérents).choosing-note").eachText())
                .containsExactly("Réservé aux adhérents · 5 personnes au plus par collectivité");
        assertThat(rows.select("td").text()).doesNotContain("Réservé", "accord");
    }

    @Test
    void beforeSendingThatARequestIsNotASeatYet() {
        var address = "/ateliers/%s/inscription".formatted(StubServices.workshop(6));

        var check = pages.as("delegate").send(address, sofia("action", "check"));

        assertThat(check.text(".notice-warning")).contains("votre demande lui sera transmise", "pas encore une place");
        assertThat(check.text("button[value=send]")).isEqualTo("Envoyer la demande");
        var several = pages.as("delegate").send(CHOICE, sofia("action", "check", "people[0].workshops",
                StubServices.workshop(6).toString(), "people[0].workshops", StubServices.workshop(10).toString()));
        assertThat(several.document().select(".seat-session").eachText())
                .anySatisfy(seat -> assertThat(seat).contains("Sur accord de l’organisateur"))
                .anySatisfy(seat -> assertThat(seat).contains("Place libre"));
    }

    @Test
    void beforeSendingThatWhatIsLeftIsKeptForSome(StubServices services) {
        var kept = ((ObjectNode) StubServices.availability(StubServices.workshop(8))).put("free", 0);
        services.stub(StubServices.registrationOptions(StubServices.workshop(8).toString()),
                StubServices.registrationOptions(kept, StubServices.tree("my-mandates.json")));

        var check = pages.as("delegate").send("/ateliers/%s/inscription".formatted(StubServices.workshop(8)),
                sofia("action", "check"));

        assertThat(check.text(".notice-warning")).contains("Qui n’y a pas droit rejoindra la liste d’attente")
                .doesNotContain("Cet atelier est complet");
    }

    @Test
    void inTheResultThatARequestIsNotASeatYet(StubServices services) {
        services.stub(get(urlPathMatching("/api/registration/workshops/[^/]+/my-registrations")),
                StubServices.file("receipt.json").replace("\"SEATED\"", "\"REQUESTED\""));

        var page = pages.as("delegate").open("/ateliers/%s/inscription/resultat?i=%s".formatted(StubServices.WORKSHOP,
                StubServices.registration(1)));

        assertThat(page.text(".notice-warning")).contains("transmise", "ce n’est pas encore une place");
        assertThat(page.text(".seats")).contains("En attente d’accord");
    }

    @Test
    void inTheResultOfSeveralSessionsAndOfAReplacement(StubServices services) {
        services.stub(get(urlPathMatching("/api/registration/choices/[^/]+")),
                StubServices.file("choice.json").replaceFirst("\"SEATED\"", "\"REQUESTED\""));

        for (var result : new String[]{CHOICE, "/mon-espace/remplacement"}) {
            var page = pages.as("delegate").open(result + "/resultat?choix=" + StubServices.CHOICE);

            assertThat(page.text(".notice-warning")).isEqualTo(
                    "Votre demande est transmise à l’organisateur ; ce n’est pas encore une place. Un courriel "
                            + "préviendra chaque personne dès qu’il aura décidé.");
            assertThat(page.text(".seats")).contains("En attente d’accord");
        }
    }

    @Test
    void toWhoChoosesForThemselves(StubServices services) {
        var own = StubServices.tree("own-sessions.json");
        for (var seats : own.path("availabilities")) {
            if (seats.path("workshop").asString().equals(StubServices.workshop(10).toString())) {
                ((ObjectNode) seats).set("rules", StubServices.availability(StubServices.workshop(6)).path("rules"));
            }
        }
        services.stub(get(urlPathMatching("/api/registration/individuals/secret")), own.toString());

        var sessions = pages.open("/inscriptions/secret").document();
        var check = pages.send("/inscriptions/secret", "action", "check", "workshops",
                StubServices.workshop(10).toString());

        assertThat(sessions.select(".choice:contains(Sur accord de l’organisateur) input").val())
                .isEqualTo(StubServices.workshop(10).toString());
        assertThat(check.text(".seat")).contains("Sur accord de l’organisateur").doesNotContain("Place libre");
    }

    @Test
    void toWhoRegistersForThemselves(StubServices services) {
        services.stub(get(urlPathMatching("/api/registration/individuals/secret")),
                StubServices.file("own-sessions.json").replaceFirst("\"WAITING\"", "\"REQUESTED\""));

        var page = pages.open("/inscriptions/secret");

        assertThat(page.text(".notice-warning")).contains("Votre demande est transmise", "pas encore une place");
        assertThat(page.text(".seats")).contains("En attente d’accord");
    }

    @Test
    void inTheWorkspaceWhatWasDeclinedAndWhy(StubServices services) {
        var mine = StubServices.tree("my-registrations.json");
        var registrations = mine.path("workshops").path(0).path("registrations");
        ((ObjectNode) registrations.path(0)).put("state", "DECLINED").put("reason", "Réservé aux <i>élus</i>");
        ((ObjectNode) registrations.path(1)).put("state", "REQUESTED");
        services.stub(get(urlPathMatching("/api/registration/my-registrations")), mine.toString());

        var seats = pages.as("delegate").open("/mon-espace").document().select(".session").first().select(".seat");

        assertThat(seats.get(0).text()).contains("Non retenue", "Motif : Réservé aux <i>élus</i>")
                .doesNotContain("Billet");
        assertThat(seats.get(0).select("input[type=checkbox]")).isEmpty();
        assertThat(seats.get(1).text()).contains("En attente d’accord", "Billet");
        assertThat(seats.get(1).select("input[type=checkbox]")).hasSize(1);
    }

    @Test
    void whereARequestIsGivenToAnotherOrGivenUp(StubServices services) {
        var person = "/mon-espace/personnes/%s/%s".formatted(StubServices.WORKSHOP, StubServices.registration(1));
        services.stub(get(urlPathMatching("/api/registration/workshops/[^/]+/registrations/[^/]+/person")),
                StubServices.file("person.json").replaceFirst("\"SEATED\"", "\"REQUESTED\""));
        services.stub(get(urlPathMatching("/api/registration/tickets/secret")),
                StubServices.file("ticket.json").replace("SEATED", "REQUESTED"));

        var check = pages.as("delegate").send(person + "/remplacement", "action", "check", "person.givenName", "Sofia",
                "person.familyName", "Moreau", "person.email", "sofia@example.org", "edition",
                StubServices.EDITION.toString(), "registrations[0].workshop", StubServices.WORKSHOP.toString(),
                "registrations[0].registration", StubServices.registration(1).toString());

        assertThat(check.text("main")).contains("l’attend encore, pour Sofia Moreau");
        assertThat(pages.open("/billets/secret/retrait").text("main")).contains("Votre demande ne sera pas étudiée");
        assertThat(pages.as("organiser").open("/organisation/ateliers/%s/inscriptions/%s/retrait"
                .formatted(StubServices.WORKSHOP, StubServices.registration(231))).text("main"))
                .contains("La demande de cette personne ne sera pas étudiée");
    }

    @Test
    void inTheListOfRegistrationsAsStatesToFilterBy() {
        assertThat(pages.as("organiser").open("/organisation/inscriptions?etat=DECLINED").document()
                .select("#etat option").eachText()).contains("En attente d’accord", "Non retenue");
    }

    private static String[] sofia(String... more) {
        return with(new String[]{"authority", "COMMUNE-93066", "people[0].givenName", "Sofia", "people[0].familyName",
                "Moreau", "people[0].email", "sofia@example.org"}, more);
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
