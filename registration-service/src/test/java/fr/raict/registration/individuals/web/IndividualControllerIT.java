package fr.raict.registration.individuals.web;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import fr.raict.contracts.registration.v1.SessionsChosen;
import fr.raict.registration.Scenario;
import fr.raict.registration.choosing.application.Choices;
import fr.raict.registration.choosing.domain.Choice;
import fr.raict.registration.choosing.domain.PersonChoice;
import fr.raict.registration.individuals.application.Individuals;
import fr.raict.registration.individuals.domain.Individual;
import fr.raict.registration.individuals.domain.LinkToken;
import fr.raict.registration.people.domain.Person;
import fr.raict.registration.seating.application.FollowAgenda;
import fr.raict.registration.seating.domain.Authority;
import fr.raict.registration.seating.domain.Edition;
import fr.raict.registration.seating.domain.ParticipantId;
import fr.raict.registration.seating.domain.Viewer;
import fr.raict.registration.seating.domain.WorkshopId;
import fr.raict.registration.seating.messaging.PublishedSeats;
import fr.raict.testsupport.IntegrationTest;
import fr.raict.testsupport.TestTokens;
import fr.raict.testsupport.TestUser;
import fr.raict.values.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static fr.raict.registration.Scenario.SAINT_DENIS;
import static fr.raict.registration.Scenario.json;
import static fr.raict.registration.Scenario.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IntegrationTest
class IndividualControllerIT {

    @Autowired
    private RestTestClient http;
    @Autowired
    private TestTokens tokens;
    @Autowired
    private FollowAgenda agenda;
    @Autowired
    private PublishedSeats published;
    @Autowired
    private Individuals individuals;
    @Autowired
    private Choices choices;
    private Scenario scenario;

    @BeforeEach
    void prepare() {
        scenario = new Scenario(http, tokens, agenda);
    }

    @Test
    void registersWhoHasTheMailedLinkWithoutAnAccount() {
        var first = scenario.publish(1, 0);
        var second = scenario.publish(1, 2);
        scenario.registered(scenario.delegateOf(SAINT_DENIS), second, SAINT_DENIS, "bob");
        var link = mailed("ada");

        var answer = choose(link, UUID.randomUUID(), second, first);

        answer.expectStatus().isCreated();
        var choice = json(answer);
        assertThat(states(choice)).containsExactly("WAITING", "SEATED");
        var shown = json(scenario.anonymously(HttpMethod.GET, "/individuals/" + link));
        assertThat(shown.at("/person/givenName").asString()).isEqualTo("ada");
        assertThat(texts(shown.get("registrations"), "workshop")).containsExactly(first.toString(), second.toString());
        assertThat(shown.at("/registrations/1/rank").asInt()).isOne();
        assertThat(shown.at("/registrations/0/authority/name").asString()).isEqualTo("À titre individuel");
        assertThat(texts(shown.get("availabilities"), "workshop")).contains(first.toString(), second.toString());
    }

    @Test
    void tellsOfAllSessionsInOneMail() {
        var first = scenario.publish(1, 0);
        var second = scenario.publish(1, 2);

        var choice = UUID.fromString(
                json(choose(mailed("ada"), UUID.randomUUID(), second, first)).get("id").asString());

        await().untilAsserted(() -> assertThat(published.ofChoice(choice)).hasSize(1));
        var told = (SessionsChosen) published.ofChoice(choice).getFirst();
        assertThat(told.participant().email()).isEqualTo("ada@example.org");
        assertThat(told.sessions()).extracting(each -> each.workshop().workshop()).containsExactly(first, second);
    }

    @Test
    void givesTheParticipantsOwnTickets() {
        var link = mailed("ada");
        choose(link, UUID.randomUUID(), scenario.publish(1)).expectStatus().isCreated();

        var ticket = json(scenario.anonymously(HttpMethod.GET, "/individuals/" + link))
                .at("/registrations/0/ticketToken").asString();

        assertThat(ticket).as("not the longer one of a delegate").hasSizeLessThan(70);
        json(scenario.anonymously(HttpMethod.POST, "/tickets/" + ticket + "/withdrawal"));
        assertThat(json(scenario.anonymously(HttpMethod.GET, "/individuals/" + link)).get("registrations")).isEmpty();
    }

    @Test
    void mailsTheLinkToTheAddressThatWasGiven() {
        ask("ada").expectStatus().isAccepted();

        await().untilAsserted(() -> assertThat(published.linksOf(id("ada").value())).hasSize(1));
        var event = published.linksOf(id("ada").value()).getFirst();
        assertThat(event.person().email()).isEqualTo("ada@example.org");
        assertThat(event.edition().name()).isEqualTo("RAICT 2027");
        assertThat(event.sequence()).isOne();
        assertThat(individuals.find(id("ada"))).get().asString().doesNotContain(secretOf(event.linkToken()));
        scenario.anonymously(HttpMethod.GET, "/individuals/" + event.linkToken()).expectStatus().isOk();
    }

    @Test
    void answersTheSameWhetherAMailLeavesOrNot() {
        var first = ask("ada").returnResult();
        var again = ask("ada").returnResult();

        assertThat(again.getStatus()).isEqualTo(first.getStatus());
        assertThat(again.getResponseBodyContent()).isEqualTo(first.getResponseBodyContent());
        await().during(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(published.linksOf(id("ada").value())).hasSize(1));
    }

    @Test
    void endsTheFormerLinkWhenAnotherIsMailed() {
        var former = LinkToken.random(id("ada"));
        var ada = new Person("Ada", "Martin", "ada@example.org", "", "fr");
        individuals.save(Individual.unknown(id("ada"), scenario.edition, ada)
                .mailed(ada, former, Clock.systemUTC().instant().minus(Duration.ofMinutes(11))).orElseThrow(),
                List.of());
        scenario.anonymously(HttpMethod.GET, "/individuals/" + former.text()).expectStatus().isOk();

        var latest = mailed("ada");

        scenario.anonymously(HttpMethod.GET, "/individuals/" + former.text()).expectStatus().isNotFound();
        choose(former.text(), UUID.randomUUID(), scenario.publish(1)).expectStatus().isNotFound();
        scenario.anonymously(HttpMethod.GET, "/individuals/" + latest).expectStatus().isOk();
    }

    @Test
    void isUnknownToWhoHasAnotherLink() {
        var workshop = scenario.publish(5);
        var adas = mailed("ada");
        var bobs = mailed("bob");
        choose(adas, UUID.randomUUID(), workshop).expectStatus().isCreated();
        var ticket = json(scenario.anonymously(HttpMethod.GET, "/individuals/" + adas))
                .at("/registrations/0/ticketToken").asString();
        var mixed = adas.substring(0, adas.indexOf('.')) + bobs.substring(bobs.indexOf('.'));

        for (var stranger : List.of(mixed, ticket, adas + "x", adas.substring(1), "x")) {
            scenario.anonymously(HttpMethod.GET, "/individuals/" + stranger).expectStatus().isNotFound();
            choose(stranger, UUID.randomUUID(), workshop).expectStatus().isNotFound();
        }
        assertThat(json(scenario.anonymously(HttpMethod.GET, "/individuals/" + bobs)).get("registrations")).isEmpty();
        scenario.anonymously(HttpMethod.GET, "/tickets/" + adas).expectStatus().isNotFound();
    }

    @Test
    void registersNobodyForWhomTheLinkWasAskedByAnother() {
        var workshop = scenario.publish(5);

        ask("ada").expectStatus().isAccepted();

        assertThat(json(scenario.anonymously(HttpMethod.GET, "/workshops/" + workshop + "/availability")).get("seated")
                .asInt()).isZero();
    }

    @Test
    void answersTheSameAgainWithTheSame() {
        var workshop = scenario.publish(5);
        var link = mailed("ada");
        var key = UUID.randomUUID();

        var first = json(choose(link, key, workshop));

        assertThat(json(choose(link, key, workshop))).isEqualTo(first);
        choose(link, key, scenario.publish(5, 2)).expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void showsWhatAnAuthorityRegisteredThePersonForAndLetsThemChooseNothingAtTheSameTime() {
        var workshop = scenario.publish(5, 0);
        var same = scenario.publish(5, 0);
        var later = scenario.publish(5, 2);
        scenario.registered(scenario.delegateOf(SAINT_DENIS), workshop, SAINT_DENIS, "ada");
        var link = mailed("ada");

        var problem = choose(link, UUID.randomUUID(), same, later).expectStatus().isEqualTo(HttpStatus.CONFLICT)
                .expectBody(JsonNode.class).returnResult().getResponseBody();

        assertThat(problem.get("type").asString()).isEqualTo("urn:raict:problem:sessions-overlap");
        assertThat(texts(problem.get("errors"), "field")).containsExactly("workshops");
        var shown = json(scenario.anonymously(HttpMethod.GET, "/individuals/" + link));
        assertThat(shown.at("/registrations/0/authority/name").asString()).isEqualTo("Saint-Denis");
        assertThat(json(choose(link, UUID.randomUUID(), workshop, later)).at("/people/0/sessions/0/refusal/type")
                .asString()).isEqualTo("urn:raict:problem:already-registered");
    }

    @Test
    void isListedAndCountedByItsNameButNotAsAnAuthorityOfTheEdition() {
        choose(mailed("ada"), UUID.randomUUID(), scenario.publish(5)).expectStatus().isCreated();
        var edition = "/editions/" + scenario.edition;

        await().untilAsserted(() -> assertThat(json(scenario.get(edition + "/authorities", TestUser.ORGANISER))
                .at("/items/0/authority/name").asString()).isEqualTo("À titre individuel"));
        assertThat(json(scenario.get(edition + "/registrations?authority=INDIVIDUAL", TestUser.ORGANISER))
                .get("total").asInt()).isOne();
        var figures = json(scenario.get(edition + "/summary", TestUser.ORGANISER));
        assertThat(figures.get("registered").asInt()).isOne();
        assertThat(figures.get("authorities").asInt()).isZero();
    }

    @Test
    void isCorrectedByAnOrganiserLikeAnybody() {
        var workshop = scenario.publish(5);
        var link = mailed("ada");
        var registration = json(choose(link, UUID.randomUUID(), workshop))
                .at("/people/0/sessions/0/registration/id").asString();

        http.post().uri(Scenario.API + "/editions/" + scenario.edition + "/replacements")
                .headers(headers -> headers.setBearerAuth(tokens.of(TestUser.ORGANISER)))
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("person", Scenario.person("bob"), "registrations",
                        List.of(Map.of("workshop", workshop.toString(), "registration", registration))))
                .exchange().expectStatus().isOk();

        assertThat(json(scenario.anonymously(HttpMethod.GET, "/individuals/" + link)).get("registrations")).isEmpty();
    }

    @Test
    void needsAnEditionThatIsOpen() {
        var link = mailed("ada");
        var now = Clock.systemUTC().instant();
        agenda.edition(new Edition(scenario.edition, 2, "RAICT 2027", Edition.Status.CLOSED, "Palais des congrès",
                "Europe/Paris", now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(30)), "o@example.org"));

        await().until(() -> ask("bob").returnResult().getStatus() == HttpStatus.CONFLICT);
        scenario.anonymously(HttpMethod.GET, "/individuals/" + link).expectStatus().isNotFound();
        choose(link, UUID.randomUUID(), scenario.publish(5)).expectStatus().isNotFound();
        http.post().uri(Scenario.API + "/editions/" + UUID.randomUUID() + "/individual-links")
                .contentType(MediaType.APPLICATION_JSON).body(Scenario.person("ada")).exchange().expectStatus()
                .isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void namesEachFieldThatNeedsCorrecting() {
        var problem = http.post().uri(Scenario.API + "/editions/" + scenario.edition + "/individual-links")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("givenName", "https://spam.example", "familyName", "", "email", "nobody", "language",
                        "fr"))
                .exchange().expectStatus().isBadRequest().expectBody(JsonNode.class).returnResult().getResponseBody();

        assertThat(texts(problem.get("errors"), "field")).contains("givenName", "familyName", "email");
    }

    /** Stored, and then the service died. */
    @Test
    void isRegisteredWhenACrashLeftTheChoiceBehind() {
        var workshop = scenario.publish(5);
        var link = mailed("ada");
        var ada = new Person("ada", "Martin", "ada@example.org", "", "fr");
        choices.add(new Choice(UUID.randomUUID(), Choice.Kind.REGISTER, scenario.edition,
                new Viewer.Individual(id("ada")).account(), false, Authority.INDIVIDUAL,
                Clock.systemUTC().instant().minus(Duration.ofMinutes(2)).truncatedTo(ChronoUnit.MILLIS),
                List.of(PersonChoice.of(ada, List.of(new WorkshopId(workshop)))), false, false, 0));

        await().untilAsserted(
                () -> assertThat(json(scenario.anonymously(HttpMethod.GET, "/individuals/" + link))
                        .at("/registrations/0/state").asString()).isEqualTo("SEATED"));
    }

    private ResponseSpec ask(String name) {
        return http.post().uri(Scenario.API + "/editions/" + scenario.edition + "/individual-links")
                .contentType(MediaType.APPLICATION_JSON).body(Scenario.person(name)).exchange();
    }

    private String mailed(String name) {
        ask(name).expectStatus().isAccepted();
        await().untilAsserted(() -> assertThat(published.linksOf(id(name).value())).isNotEmpty());
        return published.linksOf(id(name).value()).getLast().linkToken();
    }

    private ParticipantId id(String name) {
        return ParticipantId.of(scenario.edition, EmailAddress.of(name + "@example.org"));
    }

    private ResponseSpec choose(String link, UUID key, UUID... workshops) {
        return http.post().uri(Scenario.API + "/individuals/" + link + "/choices")
                .header("Idempotency-Key", key.toString()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("workshops", Stream.of(workshops).map(UUID::toString).toList())).exchange();
    }

    private static List<String> states(JsonNode choice) {
        return choice.at("/people/0/sessions").valueStream().map(each -> each.at("/registration/state").asString())
                .toList();
    }

    private static String secretOf(String link) {
        return link.substring(link.indexOf('.') + 1);
    }
}
