package fr.raict.portal.registering;

import java.util.stream.Stream;

import fr.raict.portal.PageTest;
import fr.raict.portal.Pages;
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
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static fr.raict.portal.registering.Chosen.ADDRESS;
import static fr.raict.portal.registering.Chosen.form;
import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class ChoicePeopleControllerTest {
    private static final String OPTIONS = "/api/registration/editions/[^/]+/registration-options";
    private static final String KNOWN = "/api/registration/my-people";

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
        assertThat(document.select("input[name=people[0].workshops]")).isEmpty();
        assertThat(document.select("#choix").attr("action")).isEqualTo(ADDRESS);
    }

    @Test
    void ticksTheWorkshopFromWhosePageOneComes() {
        var address = ADDRESS + "?atelier=" + StubServices.WORKSHOP;

        var document = pages.open(address).document();
        var added = pages.send(address, form().sofia().to("add")).document();

        assertThat(document.select("input[name=people[0].workshops]").val())
                .isEqualTo(StubServices.WORKSHOP.toString());
        assertThat(document.select("#choix").attr("action")).isEqualTo(address);
        assertThat(added.select("input[name=people[1].workshops]").val()).isEqualTo(StubServices.WORKSHOP.toString());
    }

    @Test
    void asksToSignInFirstAndComesBack(@Autowired Pages nobody) {
        assertThat(nobody.open(ADDRESS + "?atelier=" + StubServices.WORKSHOP).redirect()).isEqualTo(
                "/connexion?retour=" + ADDRESS.replace("/", "%2F") + "%3Fatelier%3D" + StubServices.WORKSHOP);
    }

    @Test
    void asksForTheAuthorityFirstAndComesBack(StubServices services) {
        services.stub(get(urlPathMatching(OPTIONS)), StubServices.editionOptions(
                StubServices.tree("availabilities.json"), JsonMapper.shared().createArrayNode()));

        assertThat(pages.open(ADDRESS).redirect())
                .isEqualTo("/mon-espace/collectivite?retour=" + ADDRESS.replace("/", "%2F"));
    }

    @Test
    void leadsToTheFormOfTheCurrentEdition(StubServices services, @Autowired Pages nobody) {
        assertThat(nobody.open("/inscription").redirect()).isEqualTo(ADDRESS);

        services.refuse(get("/api/agenda/editions/current/programme"), 404, "edition-unknown", "None", "");

        assertThat(nobody.open("/inscription").redirect()).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({"registrationOpensAt, 2026-12-24T08:00:00Z, Les inscriptions ne sont pas encore ouvertes",
            "registrationClosesAt, 2026-11-24T08:00:00Z, Les inscriptions sont closes",
            "status, CANCELLED, Cette édition est annulée",
            "name, RAICT, Aucune session n’est ouverte aux inscriptions"})
    void saysThatNothingIsOpenBeforeAnythingIsTyped(String field, String value, String title, StubServices services) {
        var seats = StubServices.tree("availabilities.json");
        seats.forEach(each -> ((ObjectNode) each).put("state", "CLOSED"));
        services.stub(get(urlPathMatching(OPTIONS)),
                StubServices.editionOptions(seats, StubServices.tree("my-mandates.json")));
        var programme = StubServices.tree("programme.json");
        ((ObjectNode) programme.path("edition")).put(field, value);
        services.stub(get(urlPathMatching("/api/agenda/editions/[^/]+/programme")), programme.toString());

        var page = pages.open(ADDRESS);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("h1")).isEqualTo(title);
        assertThat(page.document().select("main form")).isEmpty();
    }

    @Test
    void leadsToTheWishesWhileSeatsAreGivenByThemButLetsOrganisersOn(StubServices services) {
        var seats = StubServices.tree("availabilities.json");
        seats.forEach(each -> ((ObjectNode) each).put("state", "BY_WISHES"));
        services.stub(get(urlPathMatching(OPTIONS)),
                StubServices.editionOptions(seats, StubServices.tree("my-mandates.json")));

        var page = pages.open(ADDRESS);

        assertThat(page.text("h1")).isEqualTo("L’inscription se fait par vœux");
        assertThat(page.document().select("main .actions a").attr("href"))
                .isEqualTo("/mon-espace/voeux/" + StubServices.EDITION);
        assertThat(pages.as("organiser").open(ADDRESS).document().select("main form")).isNotEmpty();
    }

    @Test
    void isAwayWhileRegistrationIs(StubServices services) {
        services.server().stubFor(any(urlPathMatching(OPTIONS)).willReturn(aResponse().withStatus(503)));

        assertThat(pages.open(ADDRESS).status()).isEqualTo(503);
    }

    @Test
    void addsARowAndKeepsWhatWasTyped() {
        var document = pages.send(ADDRESS, form().person("Sofia", "Moreau", "not-yet", 2, 6).to("add")).document();

        assertThat(document.select("fieldset.person")).hasSize(2);
        assertThat(document.select("input[name=people[0].email]").val()).isEqualTo("not-yet");
        assertThat(document.select("input[name=people[0].workshops]").eachAttr("value"))
                .containsExactly(Chosen.workshop(2).toString(), Chosen.workshop(6).toString());
        assertThat(document.select("input[name=key]").val()).isEqualTo(Chosen.KEY);
        assertThat(document.select("[autofocus]").attr("name")).isEqualTo("people[1].givenName");
        assertThat(document.select(".error-summary")).isEmpty();
    }

    @Test
    void removesTheRowAskedForWithItsTicks() {
        var page = pages.send(ADDRESS, form().karim(2).sofia(6).person("Anne", "Le Goff", "", 10).with("remove", 1)
                .fields());

        assertThat(page.document().select("input[name$=givenName]").eachAttr("value")).containsExactly("Karim", "Anne");
        assertThat(page.document().select("input[name=people[1].workshops]").eachAttr("value"))
                .containsExactly(Chosen.workshop(10).toString());
    }

    @Test
    void changesRowsForHtmxWithoutThePageAround() {
        var part = pages.byHtmx().send(ADDRESS, form().sofia().to("add"));

        assertThat(part.body()).doesNotContain("<html").doesNotContain("<form");
        assertThat(part.document().select("fieldset.person")).hasSize(2);
        assertThat(part.response().getHeader("X-Keep-Form")).isEqualTo(ADDRESS);
        assertThat(part.response().getHeader("X-Form-There")).isNull();
    }

    @Test
    void stopsAtThirtyPeople() {
        var form = form();
        Stream.generate(() -> form.sofia()).limit(30).forEach(_ -> {});

        var document = pages.send(ADDRESS, form.to("add")).document();

        assertThat(document.select("fieldset.person")).hasSize(30);
        assertThat(document.select("button[value=add], #q")).isEmpty();
    }

    @Test
    void findsPeopleOfTheAuthorityWhoAreNotInTheFormYet(StubServices services) {
        var page = pages.send(ADDRESS,
                form().person("S", "M", "Sofia.Moreau@example.org").with("q", "e").to("search"));

        assertThat(page.document().select(".found strong").eachText()).containsExactly("Anne Le Goff", "John Murphy");
        assertThat(page.text("#nombre")).isEqualTo("2 personnes trouvées");
        assertThat(page.document().select("#q").val()).isEqualTo("e");
        assertThat(page.document().select("#q[autofocus]")).hasSize(1);
        assertThat(page.document().select("input[name=people[0].familyName]").val()).isEqualTo("M");
        services.server().verify(getRequestedFor(urlPathEqualTo(KNOWN)).withQueryParam("q", equalTo("e"))
                .withQueryParam("authority", equalTo("COMMUNE-93066")));
    }

    @Test
    void looksForPeopleAsOneTypes() {
        var part = pages.byHtmx().send(ADDRESS, form().karim().with("q", "mo").to("search"));

        assertThat(part.body()).doesNotContain("<html").doesNotContain("fieldset");
        assertThat(part.document().select(".found li")).hasSize(3);
        assertThat(part.text("#nombre[data-hx-swap-oob]")).isEqualTo("3 personnes trouvées");
    }

    @Test
    void addsWhoWasFoundInsteadOfARowWithoutAnything() {
        var found = form().person("", "", "").with("q", "so")
                .with("found[0].givenName", "Sofia").with("found[0].familyName", "Moreau")
                .with("found[0].email", "sofia@example.org").with("found[0].jobTitle", "Élue")
                .with("found[1].givenName", "John").with("found[1].familyName", "Murphy")
                .with("found[1].email", "john@example.org").with("found[1].language", "en")
                .with("searched", true);

        var document = pages.send(ADDRESS, found.with("known", 1).fields()).document();

        assertThat(document.select("input[name$=givenName][name^=people]").eachAttr("value")).containsExactly("John");
        assertThat(document.select("select[name=people[0].language] option[selected]").val()).isEqualTo("en");
        assertThat(document.select(".found strong").eachText()).containsExactly("Sofia Moreau");
        assertThat(document.select("#ajout[role=status]").text())
                .isEqualTo("John Murphy fait maintenant partie de la liste.");
        assertThat(document.select("#q[autofocus]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 503})
    void doesWithoutTheSearchWhenItDoesNotAnswer(int status, StubServices services) {
        services.refuse(get(urlPathEqualTo(KNOWN)), status, "mandate-refused", "Non", "");

        var page = pages.send(ADDRESS, form().sofia().to("search"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("#nombre")).startsWith("La recherche ne répond pas");
        assertThat(page.document().select("input[name=people[0].familyName]").val()).isEqualTo("Moreau");
    }

    @Test
    void looksForPeopleByEnterInTheSearchAndGoesOnByEnterElsewhere() {
        var form = pages.open(ADDRESS).document();

        assertThat(form.select("button[form=choix], #choix button").first().val()).isEqualTo("enter");
        assertThat(pages.send(ADDRESS, form().person("S", "", "").with("q", "so").to("enter")).document()
                .select(".found li")).hasSize(3);
        assertThat(pages.send(ADDRESS, form().sofia().with("q", " ").to("enter")).text("h1"))
                .isEqualTo("Quels ateliers ?");
    }

    @Test
    void explainsEachErrorBesideItsFieldAndInASummaryThatTakesTheFocus() {
        var page = pages.send(ADDRESS, form().karim(2).person("Sofia", "", "sofia", 6).to("choose"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().title()).startsWith("Erreur : Inscription à RAICT 2027");
        assertThat(page.document().select(".error-summary[autofocus][role=alert] a").eachAttr("href"))
                .containsExactly("#people1.familyName", "#people1.email");
        assertThat(page.document().select("input[name=people[1].email]").val()).isEqualTo("sofia");
        assertThat(page.document().getElementById("people1.email-error").text()).contains("Il manque le @");
        assertThat(page.document().select("input[name=people[1].workshops]")).hasSize(1);
    }

    @Test
    void takesNoAddressTwice() {
        var page = pages.send(ADDRESS,
                form().sofia().person("Zoé", "Martin", "SOFIA@example.org").to("choose"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().getElementById("people1.email-error").text())
                .contains("Cette adresse est déjà celle d’une autre personne de la liste.");
        assertThat(page.document().getElementById("people0.email-error")).isNull();
    }

    @Test
    void showsNamesAsTextOnly() {
        var page = pages.send(ADDRESS, form().person("<b>Zoé", "\"><script>x</script>", "zoe@example.org").to("edit"));

        assertThat(page.document().select("input[name=people[0].familyName]").val()).isEqualTo("\"><script>x</script>");
        assertThat(page.document().select("main script, main b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "search", "edit", "choose", "check", "send", "enter", "authority"})
    void showsThePeopleAgainToWhoComesBack(String step, StubServices services) {
        var page = pages.again("not-sent-yet").send(ADDRESS, form().sofia(2).person("Zoé", "", "zoé").to(step));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("h1")).isEqualTo("Qui inscrire ?");
        assertThat(page.document().select("input[name$=givenName][name^=people]").eachAttr("value"))
                .startsWith("Sofia", "Zoé");
        assertThat(page.document().select("input[name=people[0].workshops]")).hasSize(1);
        assertThat(page.document().select(".error-summary, .field-error")).isEmpty();
        assertThat(page.response().getHeader("X-Keep-Form")).isEqualTo(ADDRESS);
        services.server().verify(0, postRequestedFor(anyUrl()));
    }

    @Test
    void keepsWhatWasTypedWhileAnotherAuthorityIsChosen() {
        var answer = pages.send(ADDRESS, form().sofia().to("authority"));

        assertThat(answer.redirect()).startsWith("/mon-espace/collectivite?retour=");
        assertThat(answer.response().getHeader("X-Keep-Form")).isEqualTo(ADDRESS);
    }
}
