package fr.raict.agenda;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.agenda.Agenda.Seen;
import fr.raict.contracts.Event;
import fr.raict.contracts.agenda.v1.EditionRemoved;
import fr.raict.contracts.agenda.v1.ExpertRemoved;
import fr.raict.contracts.agenda.v1.WorkshopEvent;
import fr.raict.contracts.agenda.v1.WorkshopRemoved;
import org.bson.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static fr.raict.agenda.Agenda.changed;
import static fr.raict.agenda.Agenda.expert;
import static fr.raict.agenda.Agenda.problem;
import static fr.raict.agenda.Agenda.workshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One request makes one thing, and what is deleted is gone for everybody who heard of it. */
class OnceAndGoneIT extends ApiTest {

    @Autowired
    private MongoOperations mongo;

    @TestFactory
    Stream<DynamicTest> theSameRequestSentManyTimesAtOnceMakesOneThing() {
        var edition = agenda.draftEdition();
        var path = "/editions/" + edition.id();
        var address = "once." + UUID.randomUUID() + "@example.org";
        return Stream.of(Map.entry("/editions", agenda.edition("Une fois")),
                Map.entry(path + "/workshops", workshop("Une fois", 30)),
                Map.entry(path + "/rooms", Map.of("name", "Une fois", "capacity", 30)),
                Map.entry("/experts", expert("Une", address)))
                .map(asked -> DynamicTest.dynamicTest(asked.getKey(), () -> {
                    var key = UUID.randomUUID();
                    var etag = asked.getKey().endsWith("/rooms") ? edition.etag() : null;

                    var made = atOnce(() -> agenda.postOnce(asked.getKey(), etag, key, asked.getValue()));
                    var again = changed(agenda.postOnce(asked.getKey(), etag, key, asked.getValue()));

                    assertThat(made.stream().map(answer -> changed(answer).id()).distinct())
                            .containsExactly(again.id());
                }));
    }

    @Test
    void theSameFormWithOtherWordsMakesAnother() {
        var workshops = "/editions/" + agenda.draftEdition().id() + "/workshops";
        var key = UUID.randomUUID();

        var one = changed(agenda.postOnce(workshops, null, key, workshop("Ports", 30)));
        var other = changed(agenda.postOnce(workshops, null, key, workshop("Ports et rades", 30)));

        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(changed(agenda.get(workshops)).json()).hasSize(2);
    }

    @Test
    void aSlotSentAgainWithTheVersionOfTheFormIsNoStaleEdit() {
        var edition = agenda.draftEdition();
        var slots = "/editions/" + edition.id() + "/slots";
        var key = UUID.randomUUID();

        var added = changed(agenda.postOnce(slots, edition.etag(), key, agenda.slot("09:00", "10:00")));
        var again = changed(agenda.postOnce(slots, edition.etag(), key, agenda.slot("09:00", "10:00")));

        assertThat(again).isEqualTo(added);
        assertThat(agenda.read(edition, "editions").json().get("slots")).hasSize(1);
    }

    @Test
    void anExpertInvitedByManyAtOnceIsInvitedOnce() {
        var workshop = agenda.draftWorkshop(agenda.openEdition(), "Ports");
        var expert = agenda.addExpert("Roux");
        var path = "/workshops/" + workshop.id() + "/invitations";
        var number = new AtomicInteger();

        var statuses = atOnce(() -> agenda.post(path, null,
                invitation(expert, number.getAndIncrement() % 2 == 0 ? "SPEAKER" : "CHAIR"))).stream()
                .map(OnceAndGoneIT::status).toList();

        assertThat(statuses).contains(201).allMatch(status -> status == 201 || status == 409);
        assertThat(changed(agenda.get(path)).json()).hasSize(1);
    }

    @Test
    void theSameInvitationSentTwiceIsTheSameAndAnExpiredOneIsSentAgainInstead() {
        var workshop = agenda.draftWorkshop(agenda.openEdition(), "Ports");
        var expert = agenda.addExpert("Roux");
        var path = "/workshops/" + workshop.id() + "/invitations";

        var one = changed(agenda.post(path, null, invitation(expert, "SPEAKER")));
        var again = changed(agenda.post(path, null, invitation(expert, "SPEAKER")));

        assertThat(again.id()).isEqualTo(one.id());
        agenda.send(one);
        problem(agenda.post(path, null, invitation(expert, "SPEAKER")), 409, "already-invited");
    }

    @Test
    void aDeletedDraftOfAnInvitationLeavesRoomForAnother() {
        var workshop = agenda.draftWorkshop(agenda.openEdition(), "Ports");
        var expert = agenda.addExpert("Roux");
        var drafted = agenda.draftInvitation(workshop, expert, agenda.at("00:00"));

        deleted("/invitations/" + drafted.id(), drafted);
        var sent = agenda.send(agenda.draftInvitation(workshop, expert, agenda.at("00:00")));

        problem(agenda.delete("/invitations/" + sent.id(), sent.etag()), 409, "invitation-not-draft");
    }

    @Test
    void ofADraftThatNobodyHeardOfNothingIsLeft() {
        var edition = agenda.draftEdition();
        var drafted = agenda.draftWorkshop(edition, "Ports");

        problem(agenda.delete("/workshops/" + drafted.id(), "\"7\""), 412, "stale-edit");
        problem(agenda.delete("/workshops/" + drafted.id(), null), 428, "version-required");
        deleted("/workshops/" + drafted.id(), drafted);

        assertThat(changed(agenda.get("/editions/" + edition.id() + "/workshops")).json()).isEmpty();
        assertThat(stored("workshops", drafted)).isNull();
    }

    @Test
    void tellsOfTheEndOfADraftThatOnceHadAPlace() {
        var edition = agenda.openEdition();
        var placed = agenda.place(agenda.draftWorkshop(edition, "Ports"), agenda.addRoom(edition, "Marly", 30),
                agenda.addSlot(edition, "09:00", "10:30"));

        problem(agenda.delete("/workshops/" + placed.id(), placed.etag()), 409, "workshop-not-draft");
        var unplaced = changed(agenda.delete("/workshops/" + placed.id() + "/placement", placed.etag()));
        deleted("/workshops/" + placed.id(), unplaced);

        await().untilAsserted(() -> assertThat(published.of(placed.id(), WorkshopEvent.class))
                .extracting(Event::sequence).containsExactly(1L, 2L, 3L));
        assertThat(published.of(placed.id()).getLast()).isInstanceOf(WorkshopRemoved.class);
    }

    @Test
    void aWorkshopToWhichSomebodyIsInvitedStays() {
        var workshop = agenda.draftWorkshop(agenda.openEdition(), "Ports");
        agenda.draftInvitation(workshop, agenda.addExpert("Roux"), agenda.at("00:00"));

        var refused = problem(agenda.delete("/workshops/" + workshop.id(), workshop.etag()), 409, "workshop-in-use");

        assertThat(usedBy(refused)).containsExactly("Inès Roux");
        assertThat(refused.get("detail").asString()).contains("Inès Roux");
    }

    @Test
    void onlyAnEditionWithoutWorkshopsIsDeleted() {
        var edition = agenda.draftEdition();
        var zones = agenda.draftWorkshop(edition, "Zones");
        var economy = agenda.draftWorkshop(edition, "Économie");

        var refused = problem(agenda.delete("/editions/" + edition.id(), edition.etag()), 409, "edition-in-use");
        deleted("/workshops/" + zones.id(), zones);
        deleted("/workshops/" + economy.id(), economy);
        deleted("/editions/" + edition.id(), edition);

        assertThat(usedBy(refused)).containsExactly("Économie", "Zones");
        assertThat(refused.get("detail").asString()).endsWith("has: Économie; Zones.");
        await().untilAsserted(() -> assertThat(published.of(edition.id(), EditionRemoved.class)).singleElement()
                .extracting(Event::sequence).isEqualTo(2L));
        problem(agenda.post("/editions/" + edition.id() + "/workshops", null, workshop("Ports", 30)), 404,
                "edition-unknown");
        assertThat(changed(agenda.get("/editions")).json().valueStream().map(each -> each.get("id").asString()))
                .doesNotContain(edition.id().toString());
    }

    @Test
    void aFormThatMadeWhatWasDeletedSinceDoesNotBringItBack() {
        var key = UUID.randomUUID();
        var edition = changed(agenda.postOnce("/editions", null, key, agenda.edition("Erreur")));
        deleted("/editions/" + edition.id(), edition);

        problem(agenda.postOnce("/editions", null, key, agenda.edition("Erreur")), 404, "edition-unknown");
    }

    @Test
    void ofADeletedExpertNothingIsLeftThatSaysWhoTheyWere() {
        var seen = agenda.addExpert("Disparue");
        var address = seen.text("email");
        deleted("/experts/" + seen.id(), seen);
        var again = changed(agenda.post("/experts", null, expert("Disparue", address)));
        deleted("/experts/" + again.id(), again);

        await().untilAsserted(() -> assertThat(published.of(seen.id(), ExpertRemoved.class)).singleElement()
                .extracting(Event::sequence).isEqualTo(2L));
        await().untilAsserted(() -> assertThat(stored("experts", seen).getList("outbox", Document.class)).isEmpty());
        assertThat(stored("experts", seen).toJson()).doesNotContain("Disparue", address);
        problem(agenda.get("/experts/" + seen.id()), 404, "expert-unknown");
        assertThat(changed(agenda.get("/experts?q=" + address)).json()).isEmpty();
    }

    @Test
    void anExpertWhoWasInvitedStays() {
        var workshop = agenda.draftWorkshop(agenda.openEdition(), "Ports");
        var expert = agenda.addExpert("Roux");
        var sent = agenda.send(agenda.draftInvitation(workshop, expert, agenda.at("00:00")));
        changed(agenda.post("/invitations/" + sent.id() + "/withdrawal", sent.etag(), null));

        var refused = problem(agenda.delete("/experts/" + expert.id(), expert.etag()), 409, "expert-in-use");

        assertThat(usedBy(refused)).containsExactly("Ports");
    }

    private Map<String, Object> invitation(Seen expert, String role) {
        return Map.of("expert", expert.id(), "role", role, "answerBefore", agenda.at("00:00").toString());
    }

    private void deleted(String path, Seen seen) {
        agenda.delete(path, seen.etag()).expectStatus().isNoContent();
        assertThat(status(agenda.delete(path, seen.etag()))).isEqualTo(404);
    }

    private Document stored(String collection, Seen seen) {
        return mongo.getCollection(collection).find(new Document("_id", seen.id())).first();
    }

    private static int status(ResponseSpec answer) {
        return answer.returnResult(byte[].class).getStatus().value();
    }

    private static List<String> usedBy(JsonNode problem) {
        return problem.get("usedBy").valueStream().map(JsonNode::asString).toList();
    }

    private static List<ResponseSpec> atOnce(Callable<ResponseSpec> request) {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, 8).mapToObj(_ -> many.submit(request)).toList().stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    }).toList();
        }
    }
}
