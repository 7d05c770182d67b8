package fr.raict.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import fr.raict.portal.organising.OrganisersStubs;
import fr.raict.portal.wishing.WishesStubs;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

/** All services behind one port, answering with one edition's data; a test adds what differs. */
public final class StubServices {
    public static final UUID EDITION = UUID.fromString("0198c0de-0000-7000-8000-000100000001");
    public static final UUID WORKSHOP = workshop(2);
    public static final UUID FULL_WORKSHOP = workshop(5);
    public static final UUID CANCELLED_WORKSHOP = workshop(9);
    public static final UUID CHOICE = UUID.fromString("0198c0de-0000-7000-8000-000700000001");

    /** Of Karim Benali in the full workshop, to which he changes from {@link #WORKSHOP}. */
    public static final UUID MOVED = registration(41);

    /** Of a person to whom a seat is offered. */
    public static final UUID OFFERED = registration(90);

    private static final JsonMapper json = JsonMapper.shared();

    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    public StubServices start() {
        server.start();
        reset();
        return this;
    }

    public WireMockServer server() {
        return server;
    }

    public void stop() {
        server.stop();
    }

    public static UUID workshop(int number) {
        return UUID.fromString("0198c0de-0000-7000-8000-0004%08d".formatted(number));
    }

    public static UUID registration(int number) {
        return UUID.fromString("0198c0de-0000-7000-8000-0006%08d".formatted(number));
    }

    /** Back to the answers that everything goes well with. */
    public void reset() {
        server.resetAll();
        agenda();
        registration();
        offers();
        OrganisersStubs.addTo(this);
        WishesStubs.addTo(this);
    }

    private void agenda() {
        stub(get("/api/agenda/editions/" + EDITION), file("edition.json"));
        stub(get(urlPathMatching("/api/agenda/editions/(current|%s)/programme".formatted(EDITION))),
                file("programme.json"));
        each("programme.json", "workshops", workshop -> stub(
                get("/api/agenda/workshops/" + workshop.path("id").asString()), withEdition(workshop).toString()));
        stub(get(urlPathMatching("/api/agenda/invitation-answers/[^/]+")), file("invitation.json"));
        server.stubFor(post(urlPathMatching("/api/agenda/invitation-answers/[^/]+/(acceptance|refusal)"))
                .willReturn(aResponse().withStatus(204)));
    }

    private void registration() {
        stub(get(urlPathMatching("/api/registration/editions/[^/]+/availability")), file("availabilities.json"));
        each("availabilities.json", "", seats -> stub(
                get("/api/registration/workshops/%s/availability".formatted(seats.path("workshop").asString())),
                seats.toString()));
        each("availabilities.json", "", seats -> stub(registrationOptions(seats.path("workshop").asString()),
                registrationOptions(seats, tree("my-mandates.json"))));
        stub(get(urlPathMatching("/api/registration/editions/[^/]+/registration-options")),
                editionOptions(tree("availabilities.json"), tree("my-mandates.json")));
        stub(get(urlPathMatching("/api/registration/editions/[^/]+/questionnaires")), "[]");
        stub(get(urlPathMatching("/api/registration/my-people")), file("my-people.json"));
        stub(post(urlPathMatching("/api/registration/editions/[^/]+/registered-people")), """
                {"people": []}""");
        stub(post(urlPathMatching("/api/registration/editions/[^/]+/choices")), file("choice.json"));
        stub(get(urlPathMatching("/api/registration/choices/[^/]+")), file("choice.json"));
        stub(get(urlPathMatching("/api/registration/workshops/[^/]+/registrations/[^/]+/person")), file("person.json"));
        stub(post(urlPathMatching("/api/registration/editions/[^/]+/(replacements|withdrawals)")),
                file("choice.json"));
        stub(post(urlPathMatching("/api/registration/editions/[^/]+/corrections")), """
                {"choice": null}""");
        stub(post(urlPathMatching("/api/registration/workshops/[^/]+/registrations/[^/]+/move")), file("moved.json"));
        stub(get("/api/registration/workshops/%s/registrations/%s".formatted(FULL_WORKSHOP, MOVED)),
                file("moved.json"));
        stub(get(urlPathMatching("/api/registration/authorities")), file("authorities.json"));
        stub(any(urlPathMatching("/api/registration/my-mandates")), file("my-mandates.json"));
        stub(post(urlPathMatching("/api/registration/my-mandates")), tree("my-mandates.json").path(0).toString());
        stub(post(urlPathMatching("/api/registration/workshops/[^/]+/registrations")), file("receipt.json"));
        stub(get(urlPathMatching("/api/registration/workshops/[^/]+/my-registrations")), file("receipt.json"));
        for (var list : tree("my-registrations.json").path("workshops")) {
            list.path("registrations").forEach(entry -> stub(
                    get(urlPathMatching(
                            "/api/registration/workshops/[^/]+/registrations/" + entry.path("id").asString())),
                    entry.toString()));
        }
        server.stubFor(delete(urlPathMatching("/api/registration/workshops/[^/]+/registrations/[^/]+"))
                .willReturn(aResponse().withStatus(204)));
        stub(get(urlPathEqualTo("/api/registration/my-registrations")), file("my-registrations.json"));
        door();
        certificates();
        stub(get(urlPathMatching("/api/registration/tickets/[^/]+")), file("ticket.json"));
        server.stubFor(post(urlPathMatching("/api/registration/editions/[^/]+/individual-links"))
                .willReturn(aResponse().withStatus(202)));
        stub(get(urlPathMatching("/api/registration/individuals/[^/]+")), file("own-sessions.json"));
        stub(post(urlPathMatching("/api/registration/individuals/[^/]+/choices")), file("own-choice.json"));
        server.stubFor(post(urlPathMatching("/api/registration/tickets/[^/]+/withdrawal"))
                .willReturn(aResponse().withStatus(204)));
    }

    /** Of a person who is offered seats with two others, of an individual, and of a ticket. */
    private void offers() {
        stub(get(urlPathMatching("/api/registration/tickets/offered")), offered("ticket.json").toString());
        stub(get(urlPathMatching("/api/registration/individuals/offered")), offered("own-sessions.json").toString());
        stub(get(urlPathMatching("/api/registration/workshops/[^/]+/registrations/%s/person".formatted(OFFERED))),
                offeredPerson().toString());
        stub(post(urlPathMatching("/api/registration/tickets/[^/]+/offer/(acceptance|refusal)")), file("ticket.json"));
        stub(post(urlPathMatching("/api/registration/workshops/[^/]+/registrations/[^/]+/offer/(acceptance|refusal)")),
                file("moved.json"));
    }

    private static JsonNode offeredPerson() {
        var person = offered("person.json");
        inState(person, "OFFERED").forEach(each -> ((ObjectNode) each).put("id", OFFERED.toString()));
        return person;
    }

    /** The answer with an offer for who waits or, where nobody does, for who has a seat. */
    public static JsonNode offered(String file) {
        var answer = tree(file);
        var waiting = inState(answer, "WAITING");
        (waiting.isEmpty() ? inState(answer, "SEATED") : waiting).forEach(StubServices::offer);
        return answer;
    }

    private static List<JsonNode> inState(JsonNode answer, String state) {
        return answer.findParents("person").stream().filter(each -> each.path("state").asString().equals(state))
                .toList();
    }

    private static void offer(JsonNode registration) {
        var offered = ((ObjectNode) registration).put("state", "OFFERED").putNull("rank").putNull("standing");
        offered.putObject("offer").put("expiresAt", "2026-12-02T13:30:00Z").put("people", 3);
    }

    private void certificates() {
        stub(get(urlPathEqualTo("/api/registration/certificates")), file("certificate.json"));
        stub(post(urlPathMatching("/api/registration/tickets/[^/]+/certificate")), file("certificate.json"));
        stub(post(urlPathMatching("/api/registration/editions/[^/]+/authorities/[^/]+/certificates")),
                file("issued-certificates.json"));
        var mailing = "/api/registration/editions/[^/]+/certificate-mailing";
        stub(get(urlPathMatching(mailing)), file("certificate-mailing.json"));
        stub(post(urlPathMatching(mailing)), file("certificate-mailing.json"));
    }

    private void door() {
        var door = "/api/registration/editions/[^/]+/doors/[^/]+";
        stub(get(urlPathMatching(door)), file("door.json"));
        stub(get(urlPathMatching(door + "/people")), file("door-people.json"));
        stub(get(urlPathMatching("/api/registration/editions/[^/]+/seated-people")), file("seated-people.json"));
        stub(get(urlPathMatching(door + "/list")), file("door-list.json"));
        stub(post(urlPathMatching(door + "/check-ins")), file("checked-in.json"));
        var person = tree("door-people.json").path(0).toString();
        stub(delete(urlPathMatching(door + "/check-ins/[^/]+")), person);
        stub(put(urlPathMatching(door + "/excuses")), person);
        stub(get(urlPathMatching(door + "/known")), """
                {"registration": "%s", "givenName": "Karim", "familyName": "Benali", "authority": "Saint-Denis",
                 "seat": "WAITING"}""".formatted(registration(1)));
        stub(post(urlPathMatching(door + "/registrations")), file("checked-in.json"));
        stub(get(urlPathMatching("/api/registration/workshops/[^/]+/attendance")), file("attendance.json"));
        stub(post(urlPathMatching(door + "/seats")), file("checked-in.json"));
    }

    /** From now on the edition asks something, and the workshop. */
    public void ask() {
        var asked = tree("questionnaires.json");
        stub(get(urlPathMatching("/api/registration/editions/[^/]+/questionnaires")), asked.toString());
        stub(registrationOptions(WORKSHOP.toString()), asking(asked,
                registrationOptions(availability(WORKSHOP), tree("my-mandates.json"))));
        stub(get(urlPathMatching("/api/registration/editions/[^/]+/registration-options"))
                .withQueryParam("workshop", matching(".+")),
                asking(asked, editionOptions(tree("availabilities.json"), tree("my-mandates.json"))));
        stub(get(urlPathMatching("/api/registration/individuals/[^/]+")).withQueryParam("workshop", matching(".+")),
                asking(asked, file("own-sessions.json")));
    }

    private static String asking(JsonNode asked, String answer) {
        return ((ObjectNode) json.readTree(answer)).set("questionnaires", asked).toString();
    }

    public static UUID question(int number) {
        return UUID.fromString("0198c0de-0000-7000-8000-000b%08d".formatted(number));
    }

    public static UUID option(int number) {
        return UUID.fromString("0198c0de-0000-7000-8000-000c%08d".formatted(number));
    }

    /** How often each service was asked since the stubs were fresh. */
    Calls calls() {
        return Calls.of(server.getAllServeEvents().stream().map(event -> event.getRequest().getUrl()).toList());
    }

    public void stub(MappingBuilder request, String body) {
        server.stubFor(request.willReturn(
                aResponse().withHeader("Content-Type", "application/json").withBody(body)));
    }

    /** A refusal as the services write it; {@code members} are further JSON members, each with a leading comma. */
    public void refuse(MappingBuilder request, int status, String slug, String detail, String members) {
        server.stubFor(request.willReturn(problem(status, slug, detail, members)));
    }

    private static ResponseDefinitionBuilder problem(int status, String slug, String detail, String members) {
        return aResponse().withStatus(status).withHeader("Content-Type", "application/problem+json").withBody("""
                {"type": "urn:raict:problem:%s", "title": "%s", "status": %d, "detail": "%s"%s}
                """.formatted(slug, slug, status, detail, members));
    }

    private static void each(String file, String list, java.util.function.Consumer<JsonNode> use) {
        var tree = tree(file);
        StreamSupport.stream((list.isEmpty() ? tree : tree.path(list)).spliterator(), false).forEach(use);
    }

    public static String workshopJson(UUID id) {
        return withEdition(find(tree("programme.json").path("workshops"), "id", id.toString())).toString();
    }

    /** The workshop as an answer about it alone tells it. */
    public static ObjectNode withEdition(JsonNode workshop) {
        return ((ObjectNode) workshop).set("editionInBrief", tree("edition.json"));
    }

    public static MappingBuilder registrationOptions(String workshop) {
        return get("/api/registration/workshops/%s/registration-options".formatted(workshop));
    }

    public static String registrationOptions(JsonNode availability, JsonNode mandates) {
        return optionsOf("availability", availability, mandates);
    }

    public static String editionOptions(JsonNode availabilities, JsonNode mandates) {
        return optionsOf("availabilities", availabilities, mandates);
    }

    private static String optionsOf(String name, JsonNode seats, JsonNode mandates) {
        var options = json.createObjectNode().set(name, seats);
        var authorities = options.putArray("authorities");
        mandates.forEach(mandate -> authorities.add(mandate.path("authority")));
        return options.toString();
    }

    public static JsonNode availability(UUID workshop) {
        return find(tree("availabilities.json"), "workshop", workshop.toString());
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(each -> each.path(field).asString().equals(value)).findFirst().orElseThrow();
    }

    /** The answer's list as the second page of two. */
    public static JsonNode secondOfTwo(String file) {
        return ((ObjectNode) tree(file)).put("page", 1).put("pages", 2).put("total", 51);
    }

    public static JsonNode tree(String file) {
        return json.readTree(file(file));
    }

    public static String file(String name) {
        try {
            return new ClassPathResource("services/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
