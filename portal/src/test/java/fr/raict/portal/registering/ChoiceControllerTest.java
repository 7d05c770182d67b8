package fr.raict.portal.registering;

import java.util.List;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.Pages.Page;
import fr.raict.portal.StubServices;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.notMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static fr.raict.portal.registering.Chosen.ADDRESS;
import static fr.raict.portal.registering.Chosen.form;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ChoiceControllerTest {
    private static final String SESSIONS = ADDRESS + "/ateliers";
    private static final String CHOICES = "/api/registration/editions/[^/]+/choices";
    private static final String REGISTERED = "/api/registration/editions/[^/]+/registered-people";
    private static final String OPTIONS = "/api/registration/editions/[^/]+/registration-options";

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("delegate");
    }

    @Test
    void hasATableForEachDayInOrderOfTimeAndABoxForEachPerson() {
        var document = pages.send(ADDRESS, form().karim(2).sofia(5).to("choose")).document();

        assertThat(document.select("h2").eachText()).containsExactly("Mercredi 13 janvier 2027",
                "Jeudi 14 janvier 2027");
        assertThat(document.select(".choosing-hours time").eachText()).containsExactly("9 h 30 – 10 h 30",
                "11 h – 12 h 30", "14 h – 15 h 30", "16 h – 17 h 30", "9 h 30 – 11 h", "11 h 30 – 12 h 30");
        assertThat(document.select("table input[type=checkbox]")).hasSize(30);
        assertThat(ticked(document)).containsExactly("Karim Benali, Acteurs économiques du territoire : qui fait quoi "
                + "à l’international ?", "Sofia Moreau, Petites communes, grands partenariats");
        assertThat(document.select("input[name=key]").val()).isEqualTo(Chosen.KEY);
        assertThat(document.select("input[name=people[1].email]").val()).isEqualTo("sofia@example.org");
    }

    @Test
    void asksWhetherSeveralComeTogetherAndKeepsTheAnswerThroughEveryStep(StubServices services) {
        assertThat(pages.send(ADDRESS, form().karim(2).to("choose")).document().select("#together")).isEmpty();
        var sessions = pages.send(ADDRESS, form().karim(2).sofia(2).to("choose")).document();
        assertThat(sessions.select("label[for=together]").text()).isEqualTo("Tous ensemble ou personne");
        assertThat(sessions.select("#together").hasAttr("checked")).isFalse();

        for (var step : new String[]{"choose", "edit", "check", "sessions", "list"}) {
            var page = pages.send(ADDRESS, form().karim(2).sofia(2).with("together", true).to(step)).document();
            assertThat(page.select("input[name=together]")).as(step).hasSize(1)
                    .allMatch(field -> field.hasAttr("checked") || field.attr("type").equals("hidden"));
        }
        pages.send(ADDRESS, form().karim(2).sofia(2).with("together", true).to("send"));
        pages.send(ADDRESS, form().karim(2).sofia(2).to("send"));
        pages.send(ADDRESS, form().karim(2).with("together", true).to("send"));

        services.server().verify(1, postRequestedFor(urlPathMatching(CHOICES))
                .withRequestBody(matchingJsonPath("$.together", equalTo("true"))));
        services.server().verify(2, postRequestedFor(urlPathMatching(CHOICES))
                .withRequestBody(notMatching(".*together.*")));
    }

    @Test
    void saysThatWhoComesTogetherAllWaitsWhereNotAllHaveASeat() {
        var alone = pages.send(ADDRESS, form().karim(4).sofia(4).person("Zoé", "A", "z@example.org", 4)
                .person("Léo", "B", "l@example.org", 4).to("check"));
        var together = pages.send(ADDRESS, form().karim(4).sofia(4).person("Zoé", "A", "z@example.org", 4)
                .person("Léo", "B", "l@example.org", 4).with("together", true).to("check"));

        assertThat(alone.document().select(".seat .tag-success")).hasSize(3);
        assertThat(alone.text("main")).contains("la dernière sera sur liste d’attente");
        assertThat(together.document().select(".seat .tag-success")).isEmpty();
        assertThat(together.text("main")).contains("3 places libres pour 4 personnes qui viennent ensemble");
    }

    @Test
    void saysInWhichOrderOneWaitsWhereOneMay() {
        var document = pages.send(ADDRESS, form().karim().to("choose")).document();

        assertThat(row(5, document).select(".choosing-note").text())
                .contains("Liste d’attente tirée au sort, 8 heures ouvrées pour accepter une place");
        assertThat(row(2, document).text()).doesNotContain("iste d’attente");
    }

    @Test
    void tellsPlacesAndWhatCannotBeChosen() {
        var document = pages.send(ADDRESS, form().karim().to("choose")).document();

        assertThat(row(5, document).text()).contains("Marly", "Complet, 6 personnes en attente");
        assertThat(row(4, document).text()).contains("3 places libres");
        assertThat(row(9, document).text()).contains("Annulé");
        assertThat(row(9, document).select("input, button")).isEmpty();
    }

    @Test
    void saysWhichSessionsAreAtTheSameTime(StubServices services) {
        var programme = StubServices.tree("programme.json");
        ((ObjectNode) programme.path("workshops").path(5).path("slot")).put("startsAt", "2027-01-13T11:15:00Z");
        services.stub(get(urlPathMatching("/api/agenda/editions/[^/]+/programme")), programme.toString());

        var document = pages.send(ADDRESS, form().karim().to("choose")).document();

        assertThat(document.select(".choosing-hours .choosing-note").first().text())
                .isEqualTo("4 sessions en même temps : une au plus par personne");
        assertThat(row(3, document).text()).contains("En même temps que « Restitution de l’enquête");
        assertThat(row(6, document).text()).contains("En même temps que « Acteurs économiques", "et 3 autres");
        assertThat(row(10, document).text()).doesNotContain("En même temps que");
    }

    @Test
    void saysWhereSomebodyIsRegisteredInsteadOfABox(StubServices services) {
        registered(services, 2, 5);

        var document = pages.send(ADDRESS, form().karim().sofia(5).to("choose")).document();

        assertThat(row(2, document).select("td").eachText()).containsExactly("Tous pour Acteurs économiques du "
                + "territoire : qui fait quoi à l’international ?", "Karim Benali", "Sofia Moreau A une place");
        assertThat(row(5, document).text()).contains("En attente, rang 3");
        assertThat(ticked(document)).isEmpty();
        services.server().verify(postRequestedFor(urlPathMatching(REGISTERED)).withRequestBody(equalToJson("""
                {"emails": ["karim@example.org", "sofia@example.org"]}""")));
    }

    @Test
    void ticksASessionForAllOrForNobody(StubServices services) {
        registered(services, 2, 5);

        var all = pages.send(ADDRESS, form().karim().sofia(6).with("all", Chosen.workshop(2)).fields());
        var none = pages.send(ADDRESS, form().karim(2, 6).sofia(6).with("none", Chosen.workshop(6)).fields());

        assertThat(ticked(all.document())).satisfiesExactly(
                first -> assertThat(first).startsWith("Karim Benali, Acteurs"),
                second -> assertThat(second).startsWith("Sofia Moreau, Restitution"));
        assertThat(row(2, all.document()).select("button[autofocus]").attr("name")).isEqualTo("none");
        assertThat(ticked(none.document())).singleElement().asString().startsWith("Karim Benali, Acteurs");
        assertThat(all.response().getHeader("X-Keep-Form")).isEqualTo(SESSIONS);
        assertThat(all.response().getHeader("X-Form-There")).isEqualTo("true");
    }

    @Test
    void ticksForAllByHtmxWithoutTheOtherRows() {
        var part = pages.byHtmx().send(ADDRESS, form().karim().sofia().with("all", Chosen.workshop(2)).fields());

        assertThat(part.body()).doesNotContain("<html").contains("<tr id=\"rangee-1\"");
        assertThat(part.body().split("<tr")).hasSize(2);
        assertThat(part.body().split(" checked=")).hasSize(3);
    }

    @Test
    void hasNoShortcutForOnePerson() {
        assertThat(pages.send(ADDRESS, form().karim().to("choose")).document().select("button[name=all]")).isEmpty();
    }

    @Test
    void refusesTwoSessionsAtTheSameTimeAndKeepsTheTicks() {
        var page = pages.send(ADDRESS, form().karim(2).sofia(3, 5, 10).to("check"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary[autofocus][role=alert] li")).isEqualTo("Personne 2 : « Attractivité : "
                + "accueillir sans se vendre » et « Petites communes, grands partenariats » ont lieu en même temps : "
                + "n’en gardez qu’une pour Sofia Moreau.");
        var document = page.document();
        var ledTo = document.getElementById("people1.workshops");
        assertThat(document.select(".error-summary a").attr("href")).isEqualTo("#people1.workshops");
        assertThat(ledTo.attr("value")).isEqualTo(Chosen.workshop(3).toString());
        assertThat(ledTo.attr("aria-invalid")).isEqualTo("true");
        assertThat(document.getElementById(ledTo.attr("aria-describedby")).text())
                .isEqualTo("Sofia Moreau : en même temps que « Petites communes, grands partenariats »");
        assertThat(row(5, document).text()).contains("Sofia Moreau : en même temps que « Attractivité");
        assertThat(document.select(".choosing-person.is-wrong").eachText()).containsOnly("Sofia Moreau").hasSize(2);
        assertThat(ticked(document)).hasSize(4);
    }

    @Test
    void refusesASessionAtTheTimeOfOneInWhichThePersonIsAlready(StubServices services) {
        registered(services, 2, 12);

        var page = pages.send(ADDRESS, form().karim(6).sofia(3).to("check"));

        assertThat(page.text(".error-summary li")).contains("« Acteurs économiques", "« Attractivité", "en même temps");
        assertThat(page.document().getElementById("people1.workshops").attr("value"))
                .isEqualTo(Chosen.workshop(3).toString());
    }

    @Test
    void refusesWhatCannotBeChosenAnyMore(StubServices services) {
        var page = pages.send(ADDRESS, form().karim(9).to("check"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary li")).contains("On ne peut plus s’inscrire à « Tourisme durable ».");
        assertThat(page.document().getElementById("people0.workshops").text()).isEqualTo("Karim Benali");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "send"})
    void asksForASessionAtLeast(String step, StubServices services) {
        var page = pages.send(ADDRESS, form().karim().sofia().to(step));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("h1")).isEqualTo("Quels ateliers ?");
        assertThat(page.text(".error-summary li")).isEqualTo("Cochez au moins une session.");
        services.server().verify(0, postRequestedFor(urlPathMatching(CHOICES)));
    }

    @Test
    void showsEverythingAgainBeforeSending(StubServices services) {
        registered(services, 2, 12);

        var page = pages.send(ADDRESS, form().karim(6, 2).sofia(2).to("check"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("h3").eachText()).containsExactly("Karim Benali", "Sofia Moreau");
        assertThat(page.document().select(".seat").eachText()).satisfiesExactly(
                first -> assertThat(first).startsWith("Acteurs").contains("Mercredi 13 janvier, 11 h", "Place libre"),
                second -> assertThat(second).startsWith("Restitution"));
        assertThat(page.text(".session:last-of-type")).contains("Aucune session cochée");
        assertThat(page.text("button[value=send]")).isEqualTo("Confirmer les 2 inscriptions");
        assertThat(page.document().select("input[name$=workshops]").eachAttr("name"))
                .containsExactly("people[0].workshops", "people[0].workshops");
        services.server().verify(0, postRequestedFor(urlPathMatching(CHOICES)));
    }

    @Test
    void warnsBeforeSendingWhoWillWait() {
        var page = pages.send(ADDRESS,
                form().person("A", "Un", "a@example.org", 4).person("B", "Deux", "b@example.org", 4)
                        .person("C", "Trois", "c@example.org", 4).person("D", "Quatre", "d@example.org", 4)
                        .person("E", "Cinq", "e@example.org", 5).to("check"));

        assertThat(page.document().select(".notice-warning li").eachText()).containsExactly(
                "ODD 8 : travail décent et achats responsables : 3 places libres pour 4 personnes, la dernière sera sur "
                        + "liste d’attente.",
                "Petites communes, grands partenariats : complet, la personne choisie sera sur liste d’attente, où 6 "
                        + "personnes attendent déjà. Liste d’attente tirée au sort, 8 heures ouvrées pour accepter une "
                        + "place.");
        assertThat(page.document().select(".seat .tag").eachText()).containsExactly("Place libre", "Place libre",
                "Place libre", "Liste d’attente", "Liste d’attente");
    }

    @Test
    void sendsWhatIsTickedWithTheVisitorsTokenAndTheFormsKey(StubServices services) {
        var answer = pages.send(ADDRESS, form().karim().sofia(2, 6).to("send"));

        assertThat(answer.redirect()).isEqualTo(ADDRESS + "/resultat?choix=" + StubServices.CHOICE);
        services.server().verify(1, postRequestedFor(urlPathMatching(CHOICES))
                .withHeader("Authorization", equalTo("Bearer delegate"))
                .withHeader("Idempotency-Key", equalTo(Chosen.KEY))
                .withRequestBody(equalToJson("""
                        {"authority": "COMMUNE-93066", "people": [{"person": {"givenName": "Sofia", "familyName":
                         "Moreau", "email": "sofia@example.org", "jobTitle": null, "language": "fr"}, "workshops":
                         ["%s", "%s"]}]}
                        """.formatted(Chosen.workshop(2), Chosen.workshop(6)))));
    }

    @Test
    void showsARefusalOfAFieldBesideTheFieldOfThatPerson(StubServices services) {
        services.refuse(post(urlPathMatching(CHOICES)), 400, "invalid", "Non", """
                , "errors": [{"field": "people[1].person.email", "message": "Cette adresse n’existe pas."}]""");

        var page = pages.send(ADDRESS, form().karim(2).person("B", "Deux", "b@example.org").sofia(6).to("send"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("h1")).isEqualTo("Qui inscrire ?");
        assertThat(page.document().getElementById("people2.email-error").text())
                .contains("Cette adresse n’existe pas.");
        assertThat(page.document().select("input[name=people[2].workshops]").val())
                .isEqualTo(Chosen.workshop(6).toString());
        assertThat(page.document().select("input[name=key]").val()).isEqualTo(Chosen.KEY);
    }

    @Test
    void showsARefusalOfSessionsOverTheTicks(StubServices services) {
        services.refuse(post(urlPathMatching(CHOICES)), 409, "sessions-overlap", "Non", """
                , "errors": [{"field": "people[0].workshops", "message": "Ces sessions se chevauchent."}]""");

        var page = pages.send(ADDRESS, form().karim().sofia(2, 6).to("send"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("h1")).isEqualTo("Quels ateliers ?");
        assertThat(page.text(".error-summary li")).isEqualTo("Personne 2 : Ces sessions se chevauchent.");
        assertThat(page.document().getElementById("people1.workshops").text()).isEqualTo("Sofia Moreau");
        assertThat(ticked(page.document())).hasSize(2);
    }

    @Test
    void keepsTheFormWhenTheMandateWasRefusedMeanwhile(StubServices services) {
        services.refuse(post(urlPathMatching(CHOICES)), 403, "mandate-refused", "Mandat refusé.", "");

        var page = pages.send(ADDRESS, form().sofia(2).to("send"));

        assertThat(page.text(".error-summary li")).isEqualTo("Mandat refusé.");
        assertThat(page.document().select("input[name=people[0].familyName]").val()).isEqualTo("Moreau");
    }

    @ParameterizedTest
    @ValueSource(strings = {CHOICES, "/api/registration/.*"})
    void losesNothingWhileRegistrationIsAway(String away, StubServices services) {
        services.server().stubFor(any(urlPathMatching(away)).willReturn(aResponse().withStatus(503)));

        var page = pages.send(ADDRESS, form().sofia(2, 6).to("send"));

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text("[role=alert][autofocus]")).contains("Rien n’est perdu");
        assertThat(page.document().select("input[name=people[0].email]").val()).isEqualTo("sofia@example.org");
        assertThat(page.document().select("input[name=people[0].workshops]")).hasSize(2);
        assertThat(page.document().select("input[name=key]").val()).isEqualTo(Chosen.KEY);
        assertThat(page.document().select("button[value=send]")).hasSize(1);
    }

    @Test
    void isToBeSentLaterWhenTheServiceSaysSo(StubServices services) {
        services.refuse(post(urlPathMatching(CHOICES)), 503, "try-again", "Rien n’est perdu.", "");

        assertThat(pages.send(ADDRESS, form().sofia(2).to("send")).text("[role=alert][autofocus]"))
                .contains("dans quelques minutes");
    }

    @Test
    void goesOnWithoutWhatTheServicesDoNotTell(StubServices services) {
        services.server().stubFor(any(urlPathMatching("/api/registration/.*")).willReturn(aResponse().withStatus(503)));

        var sessions = pages.send(ADDRESS, form().sofia(2).to("choose"));
        var check = pages.send(ADDRESS, form().sofia(2).to("check"));

        assertThat(ticked(sessions.document())).hasSize(1);
        assertThat(check.text(".seat")).startsWith("Acteurs").doesNotContain("Place");
    }

    @Test
    void leadsToTheSessionsByARedirectAndBackFromThereToThePeople() {
        var chosen = pages.send(ADDRESS, form().sofia(2).to("choose"));
        var there = pages.again("not-sent-yet").send(SESSIONS, form().sofia(2).to("choose"));
        var checked = pages.send(ADDRESS, form().sofia(2).to("check"));

        assertThat(chosen.response().getHeader("X-Keep-Form")).isEqualTo(SESSIONS);
        assertThat(chosen.response().getHeader("X-Form-There")).isEqualTo("true");
        assertThat(there.text("h1")).isEqualTo("Quels ateliers ?");
        assertThat(ticked(there.document())).hasSize(1);
        assertThat(there.response().getHeader("X-Keep-Form")).isEqualTo(ADDRESS);
        assertThat(checked.response().getHeader("X-Keep-Form")).isEqualTo(SESSIONS);
        assertThat(pages.open(SESSIONS).redirect()).isEqualTo(ADDRESS);
    }

    @Test
    void showsWhereSomebodyIsRegisteredAlsoToWhoComesBack(StubServices services) {
        registered(services, 2, 5);

        var page = pages.again("not-sent-yet").send(SESSIONS, form().karim().sofia().with("all", Chosen.workshop(6))
                .fields());

        assertThat(row(2, page.document()).text()).contains("A une place");
        assertThat(ticked(page.document())).hasSize(2);
    }

    @Test
    void tellsWhoWasSignedOutThatNothingWasSentAndShowsTheTicks(StubServices services) {
        var checked = pages.again("session-ended").send(ADDRESS, form().sofia(2, 6).to("check"));
        var sent = pages.again("session-ended").send(ADDRESS, form().sofia(2, 6).to("send"));

        assertThat(checked.text("[role=alert].notice")).contains("Votre session avait pris fin");
        assertThat(ticked(checked.document())).hasSize(2);
        assertThat(sent.text("[role=alert].notice")).contains("rien n’a été envoyé");
        assertThat(sent.document().select("input[name=people[0].workshops]")).hasSize(2);
        services.server().verify(0, postRequestedFor(urlPathMatching(CHOICES)));
    }

    @Test
    void letsTheLanguageBeChangedWithoutLosingTheTicks() {
        var english = pages.send(ADDRESS, form().sofia(2).to("choose")).document()
                .select("button[form=choix]:contains(English)");

        assertThat(english.attr("formaction")).isEqualTo("/langue?lang=en&retour=" + SESSIONS);
    }

    @Test
    void showsNamesAndTitlesAsTextOnly(StubServices services) {
        var programme = StubServices.tree("programme.json");
        ((ObjectNode) programme.path("workshops").path(1)).put("title", "<img src=x> {0} & \"co\"");
        services.stub(get(urlPathMatching("/api/agenda/editions/[^/]+/programme")), programme.toString());

        var drawn = pages.send(ADDRESS, form().person("O’<i>Hara", "{1} \"x", "o@example.org", 2).to("sessions"));
        var wrong = pages.send(ADDRESS, form().sofia(2, 3).to("check"));
        var checked = pages.send(ADDRESS, form().sofia(2).to("check"));

        assertThat(drawn.document().select("main img, main i")).isEmpty();
        assertThat(ticked(drawn.document())).containsExactly("O’<i>Hara {1} \"x, <img src=x> {0} & \"co\"");
        assertThat(wrong.document().select("main img")).isEmpty();
        assertThat(wrong.text(".error-summary li")).contains("« <img src=x> {0} & \"co\" »");
        assertThat(checked.document().select("main img")).isEmpty();
        assertThat(checked.text(".seat")).startsWith("<img src=x> {0} & \"co\"");
    }

    private static void registered(StubServices services, int seated, int waiting) {
        services.stub(post(urlPathMatching(REGISTERED)), """
                {"people": [{"email": "karim@example.org", "registrations": []},
                 {"email": "sofia@example.org", "registrations": [{"workshop": "%s", "state": "SEATED", "rank": null},
                 {"workshop": "%s", "state": "WAITING", "rank": 3}]}]}
                """.formatted(Chosen.workshop(seated), Chosen.workshop(waiting)));
    }

    /** The stubs' workshops are numbered in order of time. */
    private static Element row(int workshop, Document page) {
        return page.getElementById("rangee-" + (workshop - 1));
    }

    /** The accessible names of the boxes that are ticked. */
    private static List<String> ticked(Document page) {
        return page.select("input[checked]").stream().map(box -> {
            var names = box.attr("aria-labelledby").split(" ");
            return page.getElementById(names[0]).text() + ", " + page.getElementById(names[1]).text();
        }).map(name -> name.replace('\u00a0', ' ')).toList();
    }
}
