package fr.raict.agenda.editions.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import fr.raict.agenda.ApiTest;
import fr.raict.contracts.agenda.v1.EditionChanged;
import fr.raict.contracts.agenda.v1.EditionState;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

import static fr.raict.agenda.Agenda.changed;
import static fr.raict.agenda.Agenda.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

class EditionControllerIT extends ApiTest {

    @Test
    void draftsAnEditionThatOnlyOrganisersSee() {
        var drafted = agenda.draftEdition();

        assertThat(drafted.etag()).isEqualTo("\"1\"");
        assertThat(drafted.text("status")).isEqualTo("DRAFT");
        assertThat(agenda.read(drafted, "editions").json()).isEqualTo(drafted.json());
        problem(agenda.getAnonymously("/editions/" + drafted.id()), 404, "edition-unknown");
        assertThat(ids(agenda.get("/editions"))).contains(drafted.id().toString());
        assertThat(ids(agenda.getAnonymously("/editions"))).doesNotContain(drafted.id().toString());
    }

    @Test
    void theOpenEditionIsTheCurrentOne() {
        agenda.openEdition();

        assertThat(changed(agenda.getAnonymously("/editions/current")).text("status")).isEqualTo("OPEN");
    }

    @Test
    void theListSaysWhichEditionIsTheCurrentOne() {
        agenda.openEdition();
        var current = changed(agenda.getAnonymously("/editions/current"));

        var listed = changed(agenda.getAnonymously("/editions")).json();

        assertThat(listed.valueStream().filter(edition -> edition.get("current").asBoolean())
                .map(edition -> edition.get("id").asString())).containsExactly(current.id().toString());
    }

    @Test
    void tellsTheOtherServicesOfEachChangeInOrder() {
        var drafted = agenda.draftEdition();
        changed(agenda.post("/editions/" + drafted.id() + "/status", drafted.etag(), Map.of("status", "CANCELLED")));

        await().untilAsserted(() -> assertThat(published.of(drafted.id(), EditionChanged.class))
                .extracting(event -> event.state().status(), EditionChanged::sequence)
                .containsExactly(tuple(EditionState.Status.DRAFT, 1L),
                        tuple(EditionState.Status.CANCELLED, 2L)));
        var state = published.of(drafted.id(), EditionChanged.class).getFirst().state();
        assertThat(state.timeZone()).isEqualTo("Europe/Paris");
        assertThat(state.firstDay()).isEqualTo(agenda.firstDay);
        assertThat(state.organiserEmail()).isEqualTo("contact@example.org");
    }

    @Test
    void namesEachFieldThatIsWrongInTheLanguageOfTheRequest() {
        var wrong = agenda.edition(" ");
        wrong.put("lastDay", agenda.firstDay.minusDays(1).toString());
        wrong.put("timeZone", "Europe/Atlantis");
        wrong.put("registrationClosesAt", wrong.get("registrationOpensAt"));
        wrong.put("contactEmail", "nobody");
        wrong.remove("venue");

        var errors = problem(agenda.post("/editions", null, wrong), 400, "invalid-request").get("errors");

        assertThat(messages(errors)).isEqualTo(Map.of("name", "Fill in this field.", "venue", "Fill in this field.",
                "lastDay", "The last day cannot come before the first.", "timeZone",
                "Choose a known time zone, such as Europe/Paris.", "registrationClosesAt",
                "Registration must close after it opens.", "contactEmail",
                "This e-mail address has no @. Example: name@example.org."));
    }

    @Test
    void refusesADateSoFarAwayThatNoStoreHoldsIt() {
        var wrong = agenda.edition("RAICT");
        wrong.put("lastDay", "+999999999-12-31");

        var errors = problem(agenda.post("/editions", null, wrong), 400, "invalid-request").get("errors");

        assertThat(messages(errors)).containsOnlyKeys("lastDay");
    }

    @Test
    void refusesToChangeWithoutAVersion() {
        var drafted = agenda.draftEdition();

        problem(agenda.put("/editions/" + drafted.id(), null, agenda.edition("RAICT 2027")), 428, "version-required");
    }

    @Test
    void tellsAStaleEditWhatChangedSince() {
        var seen = agenda.draftEdition();
        var renamed = agenda.edition("RAICT 2027");
        renamed.put("address", "2, place de la Porte-Maillot");
        changed(agenda.put("/editions/" + seen.id(), seen.etag(), renamed));

        var problem = problem(agenda.put("/editions/" + seen.id(), seen.etag(), agenda.edition("RAICT 2028")), 412,
                "stale-edit");

        assertThat(problem.get("current").get("name").asString()).isEqualTo("RAICT 2027");
        assertThat(problem.get("current").get("version").asLong()).isEqualTo(2);
        assertThat(problem.get("changed").valueStream().map(JsonNode::asString)).containsExactly("address", "name");
        assertThat(agenda.read(seen, "editions").text("name")).isEqualTo("RAICT 2027");
    }

    @Test
    void ofManyEditsOfOneVersionExactlyOneWins() throws Exception {
        var seen = agenda.draftEdition();
        var edits = IntStream.range(0, 8).<Callable<Integer>>mapToObj(number -> () -> agenda
                .put("/editions/" + seen.id(), seen.etag(), agenda.edition("RAICT " + number)).returnResult()
                .getStatus()
                .value()).toList();

        try (var organisers = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = organisers.invokeAll(edits).stream().map(future -> future.resultNow()).toList();

            assertThat(statuses).containsOnlyOnce(200).filteredOn(status -> status == 412).hasSize(7);
        }
        assertThat(agenda.read(seen, "editions").etag()).isEqualTo("\"2\"");
    }

    @Test
    void arrangesRoomsAndSlots() {
        var edition = agenda.draftEdition();
        var room = agenda.addRoom(edition, "Étoile 1", 80);
        var slot = agenda.addSlot(edition, "09:00", "10:30");

        var path = "/editions/" + edition.id() + "/rooms/" + room.id();
        changed(agenda.put(path, slot.etag(), Map.of("name", "Étoile 2", "capacity", 60, "floor", "1")));

        var arranged = agenda.read(edition, "editions");
        assertThat(arranged.json().get("rooms").get(0).get("name").asString()).isEqualTo("Étoile 2");
        assertThat(arranged.json().get("rooms").get(0).get("accessible").asBoolean()).isFalse();
        assertThat(arranged.json().get("slots").get(0).get("id").asString()).isEqualTo(slot.id().toString());
        agenda.delete(path, arranged.etag()).expectStatus().isNoContent();
        assertThat(agenda.read(edition, "editions").json().get("rooms").isEmpty()).isTrue();
    }

    @Test
    void refusesRoomsAndSlotsThatCannotBe() {
        var edition = agenda.draftEdition();
        var rooms = "/editions/" + edition.id() + "/rooms";
        var slots = "/editions/" + edition.id() + "/slots";

        var room = problem(agenda.post(rooms, edition.etag(), Map.of("name", "", "capacity", 100_001)), 400,
                "invalid-request");
        var slot = problem(agenda.post(slots, edition.etag(), agenda.slot("10:00", "09:58")), 400, "invalid-request");
        var elsewhere = Map.of("startsAt", "2020-01-01T09:00:00Z", "endsAt", "2020-01-01T10:00:00Z", "kind", "BREAK");

        assertThat(messages(room.get("errors"))).containsOnlyKeys("name", "capacity");
        assertThat(messages(slot.get("errors"))).containsOnlyKeys("endsAt");
        problem(agenda.post(slots, edition.etag(), elsewhere), 409, "slot-outside-days");
        problem(agenda.delete(slots + "/" + UUID.randomUUID(), edition.etag()), 404, "slot-unknown");
    }

    @Test
    void keepsTheRoomsAndSlotsInWhichWorkshopsTakePlace() {
        var edition = agenda.openEdition();
        var room = agenda.addRoom(edition, "Marly", 30);
        var slot = agenda.addSlot(edition, "09:00", "10:30");
        agenda.place(agenda.draftWorkshop(edition, "Filières agricoles"), room, slot);

        var path = "/editions/" + edition.id();
        problem(agenda.delete(path + "/rooms/" + room.id(), slot.etag()), 409, "room-in-use");
        problem(agenda.delete(path + "/slots/" + slot.id(), slot.etag()), 409, "slot-in-use");
    }

    @Test
    void skipsNoStepOfItsLife() {
        var drafted = agenda.draftEdition();

        var problem = problem(
                agenda.post("/editions/" + drafted.id() + "/status", drafted.etag(), Map.of("status", "ARCHIVED")), 409,
                "status-out-of-reach");

        assertThat(problem.get("detail").asString()).isEqualTo("An edition does not go from DRAFT to ARCHIVED.");
    }

    private static List<String> ids(
            ResponseSpec response) {
        return changed(response).json().valueStream().map(edition -> edition.get("id").asString()).toList();
    }

    private static Map<String, String> messages(JsonNode errors) {
        var messages = new HashMap<String, String>();
        errors.forEach(error -> messages.put(error.get("field").asString(), error.get("message").asString()));
        return messages;
    }
}
