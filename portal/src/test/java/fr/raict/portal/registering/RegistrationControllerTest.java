package fr.raict.portal.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
import fr.raict.portal.Pages.Page;
import fr.raict.portal.StubServices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.notMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class RegistrationControllerTest {
    private static final String ADDRESS = "/ateliers/" + StubServices.WORKSHOP + "/inscription";
    private static final String KEY = "0d5f3c9e-8a64-4c58-9f5e-1a2b3c4d5e6f";
    private static final String REGISTRATIONS = "/api/registration/workshops/[^/]+/registrations";

    @Autowired
    private Pages pages;

    @BeforeEach
    void signIn() {
        pages = pages.as("delegate");
    }

    @Test
    void startsWithTheDelegateThemselvesAndAKey() {
        var document = pages.open(ADDRESS).document();

        assertThat(document.select("input[name=people[0].givenName]").val()).isEqualTo("Karim");
        assertThat(document.select("input[name=people[0].email]").val()).isEqualTo("delegue@example.org");
        assertThat(document.select("input[name=authority]").val()).isEqualTo("COMMUNE-93066");
        assertThat(document.select("input[name=key]").val()).hasSize(36);
        assertThat(document.select("input[name=_csrf]").val()).isEqualTo("form-token");
    }

    @Test
    void asksForTheAuthorityFirstAndComesBack(StubServices services) {
        var nobody = JsonMapper.shared().createArrayNode();
        services.stub(StubServices.registrationOptions(StubServices.WORKSHOP.toString()),
                StubServices.registrationOptions(StubServices.availability(StubServices.WORKSHOP), nobody));

        assertThat(pages.open(ADDRESS).redirect()).isEqualTo("/mon-espace/collectivite?retour=" + ADDRESS);
    }

    @Test
    void addsARowAndKeepsWhatWasTyped() {
        var document = send("add", person("Sofia", "Moreau", "not-yet")).document();

        assertThat(document.select("fieldset.person")).hasSize(2);
        assertThat(document.select("input[name=people[0].email]").val()).isEqualTo("not-yet");
        assertThat(document.select("input[name=key]").val()).isEqualTo(KEY);
        assertThat(document.select("[autofocus]").attr("name")).isEqualTo("people[1].givenName");
        assertThat(document.select(".error-summary")).isEmpty();
    }

    @Test
    void addsARowForHtmxWithoutThePageAround() {
        var part = pages.byHtmx().send(ADDRESS, fields("add", List.<String[]>of(person("Sofia", "Moreau", ""))));

        assertThat(part.body()).doesNotContain("<html").doesNotContain("<form");
        assertThat(part.document().select("fieldset.person")).hasSize(2);
    }

    @Test
    void removesTheRowAskedForAndNoOther() {
        var people = List.of(person("A", "Un", "a@example.org"), person("B", "Deux", "b@example.org"),
                person("C", "Trois", "c@example.org"));
        var fields = new ArrayList<>(List.of(fields("", people)));
        fields.addAll(List.of("remove", "1"));

        var document = pages.send(ADDRESS, fields.toArray(String[]::new)).document();

        assertThat(document.select("input[name$=familyName]").eachAttr("value")).containsExactly("Un", "Trois");
    }

    @Test
    void stopsAtTwentyPeople() {
        var people = Stream.generate(() -> person("A", "Un", "a@example.org")).limit(20).toList();

        var document = pages.send(ADDRESS, fields("add", people)).document();

        assertThat(document.select("fieldset.person")).hasSize(20);
        assertThat(document.select("button[value=add]")).isEmpty();
    }

    @Test
    void explainsEachErrorBesideItsFieldAndInASummaryThatTakesTheFocus() {
        var page = send("check", person("Sofia", "", "sofia"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().title()).startsWith("Erreur : Inscription à");
        assertThat(page.text(".error-summary[autofocus][role=alert] h2")).isEqualTo("2 erreurs sont à corriger");
        assertThat(page.document().select(".error-summary a").eachAttr("href"))
                .containsExactly("#people0.familyName", "#people0.email");
        assertThat(page.text(".error-summary li")).startsWith("Personne 1 : Saisissez le nom.");
        var email = page.document().select("input[name=people[0].email]").first();
        assertThat(email.val()).isEqualTo("sofia");
        assertThat(email.attr("aria-invalid")).isEqualTo("true");
        assertThat(email.attr("aria-describedby")).contains("people0.email-error");
        assertThat(page.document().getElementById("people0.email-error").text()).contains("Il manque le @");
    }

    @ParameterizedTest
    @CsvSource({"sofia\u200B@example.org,Cette adresse électronique contient un caractère invisible",
            "sofia moreau@example.org,Cette adresse électronique contient une espace",
            "sofia@xn--maire.example,Ce qui suit le @ n’est pas un nom de domaine", "'',Saisissez une adresse"})
    void saysWhatIsWrongWithAnAddressAndKeepsIt(String typed, String sentence) {
        var page = send("check", person("Sofia", "Moreau", typed));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().getElementById("people0.email-error").text()).contains(sentence);
        assertThat(page.document().select("input[name=people[0].email]").val()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"\u00A0łara.br@example.org\u200B,łara.br@example.org",
            "x@xn--mairie-orlans-khb.example,x@mairie-orléans.example",
            "100%^|{a}`@example.org,100%^|{a}`@example.org"})
    void showsAnAddressAsItIsRead(String sent, String shown) {
        var page = send("check", person("Sofia", "Moreau", sent));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text(".people-check")).contains(shown);
        assertThat(page.document().select("input[name=people[0].email]").val()).isEqualTo(shown);
    }

    @Test
    void showsEverythingAgainBeforeSending(StubServices services) {
        var page = send("check", person("Sofia", "Moreau", "sofia@example.org"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text(".people-check")).contains("Sofia Moreau", "sofia@example.org");
        assertThat(page.document().select("input[name=key]").val()).isEqualTo(KEY);
        assertThat(page.text("button[value=send]")).isEqualTo("Confirmer l’inscription");
        services.server().verify(0, postRequestedFor(urlPathMatching(REGISTRATIONS)));
    }

    @Test
    void warnsBeforeSendingWhoWillWait() {
        var full = "/ateliers/" + StubServices.FULL_WORKSHOP + "/inscription";

        var page = pages.send(full, fields("check", List.<String[]>of(person("Sofia", "Moreau", "sofia@example.org"))));

        assertThat(page.text(".notice-warning")).contains("Cet atelier est complet",
                "où 6 personnes attendent déjà");
    }

    @Test
    void registersWithTheVisitorsTokenAndTheFormsKey(StubServices services) {
        var answer = pages.send(ADDRESS, fields("send", List.of(person("Karim", "Benali", "karim@example.org"),
                person("Sofia", "Moreau", "sofia@example.org"))));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.redirect()).isEqualTo("%s/resultat?i=%s&i=%s".formatted(ADDRESS,
                StubServices.registration(1), StubServices.registration(2)));
        services.server().verify(1, postRequestedFor(urlPathMatching(REGISTRATIONS))
                .withHeader("Authorization", equalTo("Bearer delegate"))
                .withHeader("Idempotency-Key", equalTo(KEY))
                .withRequestBody(equalToJson("""
                        {"authority": "COMMUNE-93066", "people": [{"givenName": "Karim", "familyName": "Benali",
                         "email": "karim@example.org", "jobTitle": null, "language": "fr"}, {"givenName": "Sofia",
                         "familyName": "Moreau", "email": "sofia@example.org", "jobTitle": null, "language": "fr"}]}
                        """)));
    }

    @Test
    void showsTheServicesRefusalOfOnePersonBesideThatPerson(StubServices services) {
        services.refuse(post(urlPathMatching(REGISTRATIONS)), 409, "already-registered", "Déjà inscrite", """
                , "errors": [{"field": "people[0].email", "message": "Cette personne est déjà inscrite."}]""");

        var page = send("send", person("Sofia", "Moreau", "sofia@example.org"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().getElementById("people0.email-error").text())
                .endsWith("Cette personne est déjà inscrite.");
        assertThat(page.document().select("input[name=people[0].familyName]").val()).isEqualTo("Moreau");
        assertThat(page.document().select("input[name=key]").val()).isEqualTo(KEY);
    }

    @Test
    void showsARefusalOfTheWholeInTheSummary(StubServices services) {
        services.refuse(post(urlPathMatching(REGISTRATIONS)), 409, "registration-closed",
                "Les inscriptions sont closes.",
                "");

        assertThat(send("send", person("Sofia", "Moreau", "sofia@example.org")).text(".error-summary li"))
                .isEqualTo("Les inscriptions sont closes.");
    }

    @Test
    void keepsTheFormWhenTheMandateWasRefusedMeanwhile(StubServices services) {
        services.refuse(post(urlPathMatching(REGISTRATIONS)), 403, "mandate-refused", "Mandat refusé.", "");

        var page = send("send", person("Sofia", "Moreau", "sofia@example.org"));

        assertThat(page.text(".error-summary li")).isEqualTo("Mandat refusé.");
        assertThat(page.document().select("input[name=people[0].familyName]").val()).isEqualTo("Moreau");
    }

    @ParameterizedTest
    @ValueSource(strings = {REGISTRATIONS, "/api/registration/.*"})
    void losesNothingWhileRegistrationIsAway(String away, StubServices services) {
        services.server().stubFor(any(urlPathMatching(away)).willReturn(aResponse().withStatus(503)));

        var page = send("send", person("Sofia", "Moreau", "sofia@example.org"));

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text("[role=alert][autofocus]")).contains("Rien n’est perdu");
        assertThat(page.document().select("input[name=people[0].email]").val()).isEqualTo("sofia@example.org");
        assertThat(page.document().select("input[name=authority]").val()).isEqualTo("COMMUNE-93066");
        assertThat(page.document().select("input[name=key]").val()).isEqualTo(KEY);
    }

    @Test
    void keepsWhatWasTypedWhenTheServiceSaysToTryAgainLater(StubServices services) {
        services.refuse(post(urlPathMatching(REGISTRATIONS)), 503, "try-again", "Rien n’est perdu.", "");

        var page = send("send", person("Sofia", "Moreau", "sofia@example.org"));

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text("[role=alert][autofocus]")).contains("pas possible en ce moment", "dans quelques minutes");
        assertThat(page.document().select("input[name=people[0].email]").val()).isEqualTo("sofia@example.org");
        assertThat(page.document().select("input[name=key]").val()).isEqualTo(KEY);
    }

    @Test
    void tellsEachPersonsSeatOrRank(StubServices services) {
        var page = pages.open("%s/resultat?i=%s&i=%s".formatted(ADDRESS, StubServices.registration(1),
                StubServices.registration(2)));

        assertThat(page.document().select(".seat").eachText()).satisfiesExactly(
                first -> assertThat(first).contains("Karim Benali", "Place confirmée", "Billet"),
                second -> assertThat(second).contains("Sofia Moreau", "Liste d’attente, rang 7"));
        services.server().verify(getRequestedFor(urlEqualTo(
                "/api/registration/workshops/%s/my-registrations?id=%s&id=%s".formatted(StubServices.WORKSHOP,
                        StubServices.registration(1), StubServices.registration(2)))));
    }

    @Test
    void saysWhoWasNotRegisteredAndWhoHasTheAddress() {
        var page = pages.send(ADDRESS, fields("send", List.of(person("Zoé", "Martin", "contact@example.org"),
                person("Sofia", "Moreau", "sofia@example.org"))));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("h1")).isEqualTo("C’est enregistré");
        assertThat(page.text(".notice-danger[role=alert] p")).contains("L’inscription de Zoé Martin n’est pas faite",
                "l’adresse contact@example.org est déjà celle de Karim Benali");
        assertThat(page.document().select(".seat").eachText()).singleElement().asString().contains("Sofia Moreau");
        var again = page.document().select(".notice-danger form");
        assertThat(again.select("[name$=familyName]").eachAttr("value")).containsExactly("Martin");
        assertThat(again.select("[name=key]").val()).hasSize(36).isNotEqualTo(KEY);
        assertThat(again.select("button").val()).isEqualTo("edit");
    }

    @Test
    void saysThatNobodyWasRegistered(StubServices services) {
        services.stub(post(urlPathMatching(REGISTRATIONS)), """
                {"registrations": [%s]}""".formatted(StubServices.tree("receipt.json").path("registrations").path(0)));

        assertThat(send("send", person("Zoé", "Martin", "contact@example.org")).text("h1"))
                .isEqualTo("Personne n’a été inscrit");
    }

    @ParameterizedTest
    @CsvSource({"KARIM, BENALI", "Benali, Karim", "Kárim, Bénali", "'Karim ', benali"})
    void takesANameWrittenInAnotherWayForTheSamePerson(String givenName, String familyName) {
        assertThat(send("send", person(givenName, familyName, "karim@example.org")).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({"CLOSED, Les inscriptions sont closes", "CANCELLED, Cette session est annulée",
            "NOT_YET_OPEN, Les inscriptions ne sont pas encore ouvertes"})
    void saysThatNobodyCanRegisterBeforeAnythingIsTyped(String state, String title, StubServices services) {
        unavailable(state, services);

        var page = pages.open(ADDRESS);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("h1")).isEqualTo(title);
        assertThat(page.document().select("main form")).isEmpty();
        assertThat(page.document().select("main .actions a").attr("href"))
                .isEqualTo("/editions/" + StubServices.EDITION + "/programme");
    }

    @Test
    void leadsToTheWishesWhileSeatsAreGivenByThem(StubServices services) {
        unavailable("BY_WISHES", services);

        var page = pages.open(ADDRESS);

        assertThat(page.text("h1")).isEqualTo("L’inscription se fait par vœux");
        assertThat(page.document().select("main form")).isEmpty();
        assertThat(page.document().select("main .actions a").attr("href"))
                .isEqualTo("/mon-espace/voeux/" + StubServices.EDITION);
    }

    @Test
    void saysThatAWorkshopTookPlaceAlthoughRegistrationIsOpen(StubServices services) {
        services.stub(get("/api/agenda/workshops/" + StubServices.WORKSHOP), StubServices.workshopJson(
                StubServices.WORKSHOP).replace("2027-01-13T", "2026-11-13T"));

        assertThat(pages.open(ADDRESS).text("h1")).isEqualTo("Cette session a eu lieu");
    }

    @Test
    void keepsWhatWasTypedWhenRegistrationClosedMeanwhile(StubServices services) {
        unavailable("CLOSED", services);

        var page = send("check", person("Sofia", "Moreau", "sofia@example.org"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text(".error-summary li")).isEqualTo("Il n’est plus possible de s’inscrire à cet atelier.");
        assertThat(page.document().select("input[name=people[0].familyName]").val()).isEqualTo("Moreau");
    }

    private static void unavailable(String state, StubServices services) {
        var seats = ((ObjectNode) StubServices.availability(StubServices.WORKSHOP)).put("state", state);
        services.stub(StubServices.registrationOptions(StubServices.WORKSHOP.toString()),
                StubServices.registrationOptions(seats, StubServices.tree("my-mandates.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "edit", "check", "authority"})
    void asksTheGatewayToKeepEachStepUntilItIsSent(String step) {
        var answer = send(step, person("Sofia", "Moreau", "sofia@example.org")).response();

        assertThat(answer.getHeader("X-Keep-Form")).isEqualTo(ADDRESS);
        assertThat(answer.getHeader("X-Form-There")).isEqualTo(step.equals("add") ? "true" : null);
        assertThat(send("send", person("Karim", "Benali", "k@example.org")).response().getHeader("X-Keep-Form"))
                .isNull();
    }

    @Test
    void asksTheGatewayToKeepWhatHtmxAdds() {
        var answer = pages.byHtmx().send(ADDRESS, fields("add", List.<String[]>of(person("Sofia", "Moreau", ""))));

        assertThat(answer.response().getHeader("X-Keep-Form")).isEqualTo(ADDRESS);
        assertThat(answer.response().getHeader("X-Form-There")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "send", "edit", "authority"})
    void showsAllPeopleAgainToWhoComesBackFromTheSummary(String step, StubServices services) {
        var page = pages.again("not-sent-yet").send(ADDRESS, fields(step,
                List.of(person("Sofia", "Moreau", "sofia@example.org"), person("Zoé", "", "zoé"))));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("input[name$=givenName]").eachAttr("value")).containsExactly("Sofia", "Zoé");
        assertThat(page.document().select("input[name=people[1].email]").val()).isEqualTo("zoé");
        assertThat(page.document().select(".error-summary, .field-error, .notice-warning")).isEmpty();
        assertThat(page.response().getHeader("X-Keep-Form")).isEqualTo(ADDRESS);
        services.server().verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void tellsWhoWasSignedOutThatNothingWasSentAndAddsThePersonAskedFor(StubServices services) {
        var sent = pages.again("session-ended").send(ADDRESS,
                fields("send", List.<String[]>of(person("Sofia", "Moreau", "sofia@example.org"))));
        var added = pages.again("session-ended").send(ADDRESS,
                fields("add", List.<String[]>of(person("Sofia", "Moreau", "sofia@example.org"))));

        assertThat(sent.text("[role=alert].notice")).contains("Votre session avait pris fin", "rien n’a été envoyé");
        assertThat(sent.document().select("input[name$=familyName]").eachAttr("value")).containsExactly("Moreau");
        assertThat(added.document().select("fieldset.person")).hasSize(2);
        assertThat(added.text("[role=alert].notice")).contains("Votre session avait pris fin");
        services.server().verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void asksWhetherSeveralComeTogetherAndKeepsTheAnswerThroughEveryStep(StubServices services) {
        var two = List.of(person("Sofia", "Moreau", "sofia@example.org"), person("Léo", "Petit", "leo@example.org"));
        assertThat(pages.open(ADDRESS).document().select("#together")).isEmpty();
        assertThat(send("add", person("Sofia", "Moreau", "sofia@example.org")).text("label[for=together]"))
                .isEqualTo("Tous ensemble ou personne");

        for (var step : List.of("add", "edit", "check")) {
            assertThat(pages.send(ADDRESS, together(step, two)).document().select("input[name=together]")).as(step)
                    .hasSize(1).allMatch(field -> field.hasAttr("checked") || field.attr("type").equals("hidden"));
        }
        assertThat(pages.send(ADDRESS, together("check", two)).text("main")).contains("Tous ensemble ou personne :");
        var one = pages.send(ADDRESS, together("edit", two.subList(0, 1))).document();
        assertThat(one.select("input[name=together]").attr("type")).isEqualTo("hidden");

        pages.send(ADDRESS, together("send", two));
        pages.send(ADDRESS, fields("send", two));
        pages.send(ADDRESS, together("send", two.subList(0, 1)));

        services.server().verify(1, postRequestedFor(urlPathMatching(REGISTRATIONS))
                .withRequestBody(matchingJsonPath("$.together", equalTo("true"))));
        services.server().verify(2, postRequestedFor(urlPathMatching(REGISTRATIONS))
                .withRequestBody(notMatching(".*together.*")));
    }

    private static String[] together(String action, List<String[]> people) {
        return Stream.concat(Stream.of(fields(action, people)), Stream.of("together", "true")).toArray(String[]::new);
    }

    @Test
    void letsTheLanguageBeChangedWithoutLosingWhatIsTyped() {
        var form = pages.open(ADDRESS).document();
        var english = form.select("button[form=inscription]:contains(English)");

        assertThat(english.attr("formaction")).isEqualTo("/langue?lang=en&retour=" + ADDRESS);
        assertThat(english.attr("formmethod")).isEqualTo("post");
        assertThat(form.select("button[form=inscription], #inscription button").first().val())
                .as("pressed by Enter").isEqualTo("check");
        assertThat(send("check", person("Sofia", "Moreau", "sofia@example.org")).document()
                .select("button[form=inscription]:contains(English)")).hasSize(1);
    }

    private Page send(String action, String[] person) {
        return pages.send(ADDRESS, fields(action, List.<String[]>of(person)));
    }

    private static String[] person(String givenName, String familyName, String email) {
        return new String[]{givenName, familyName, email};
    }

    private static String[] fields(String action, List<String[]> people) {
        var fields = new ArrayList<>(List.of("key", KEY, "authority", "COMMUNE-93066"));
        if (!action.isEmpty()) {
            fields.addAll(List.of("action", action));
        }
        for (int row = 0; row < people.size(); row++) {
            var prefix = "people[" + row + "].";
            fields.addAll(List.of(prefix + "givenName", people.get(row)[0], prefix + "familyName", people.get(row)[1],
                    prefix + "email", people.get(row)[2], prefix + "jobTitle", "", prefix + "language", "fr"));
        }
        return fields.toArray(String[]::new);
    }
}
