package fr.raict.agenda.workshops.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fr.raict.agenda.Agenda.Seen;
import fr.raict.agenda.ApiTest;
import fr.raict.agenda.workshops.application.CloseHeldWorkshops;
import fr.raict.contracts.agenda.v1.Attendance;
import fr.raict.contracts.agenda.v1.AttendanceMode;
import fr.raict.contracts.agenda.v1.Period;
import fr.raict.contracts.agenda.v1.WorkshopCancelled;
import fr.raict.contracts.agenda.v1.WorkshopEvent;
import fr.raict.contracts.agenda.v1.WorkshopPublished;
import fr.raict.contracts.agenda.v1.WorkshopRevised;
import fr.raict.contracts.agenda.v1.WorkshopScheduled;
import fr.raict.contracts.agenda.v1.WorkshopState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static fr.raict.agenda.Agenda.changed;
import static fr.raict.agenda.Agenda.problem;
import static fr.raict.agenda.Agenda.workshop;
import static fr.raict.agenda.PublishedEvents.stateIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class WorkshopControllerIT extends ApiTest {

    @Autowired
    private CloseHeldWorkshops closeHeldWorkshops;

    private Seen edition;
    private Seen etoile;
    private Seen marly;
    private Seen morning;
    private Seen afternoon;

    @BeforeEach
    void openAnEdition() {
        edition = agenda.openEdition();
        etoile = agenda.addRoom(edition, "Étoile 1", 80);
        marly = agenda.addRoom(edition, "Marly", 20);
        morning = agenda.addSlot(edition, "09:00", "10:30");
        afternoon = agenda.addSlot(edition, "13:00", "14:30");
    }

    @Test
    void leadsAWorkshopFromDraftToTheProgramme() {
        var drafted = agenda.draftWorkshop(edition, "Ports et logistique");
        problem(agenda.getAnonymously("/workshops/" + drafted.id()), 404, "workshop-unknown");

        var published = agenda.publish(agenda.place(drafted, etoile, morning));

        assertThat(published.text("status")).isEqualTo("PUBLISHED");
        var seen = changed(agenda.getAnonymously("/workshops/" + drafted.id()));
        assertThat(seen.etag()).isEqualTo("\"3\"");
        assertThat(seen.text("title")).isEqualTo("Ports et logistique");
        assertThat(texts(seen.json().get("languages"))).containsExactly("fr", "en");
        assertThat(seen.json().get("sdgs").valueStream().map(JsonNode::asInt)).containsExactly(8, 17);
        assertThat(seen.json().get("room").get("name").asString()).isEqualTo("Étoile 1");
        var brief = seen.json().get("editionInBrief");
        assertThat(brief.propertyNames()).containsExactlyInAnyOrder("id", "name", "venue", "address", "timeZone",
                "registrationOpensAt");
        assertThat(brief.get("name").asString()).isEqualTo("RAICT 2026");
        assertThat(brief.get("address").isNull()).isTrue();
        assertThat(seen.json().get("slot").get("startsAt").asString()).isEqualTo(agenda.at("09:00").toString());
    }

    @Test
    void tellsTheOtherServicesOnlyOfWhatHasAPlaceAndOfEachChangeInOrder() {
        var drafted = agenda.draftWorkshop(edition, "Ports et logistique");
        var renamed = changed(agenda.put("/workshops/" + drafted.id(), drafted.etag(), workshop("Ports", 40)));
        var published = agenda.publish(agenda.place(renamed, etoile, morning));
        var moved = agenda.place(published, marly, afternoon);
        agenda.cancel(moved, "Salle inondée");

        await().untilAsserted(() -> assertThat(this.published.of(drafted.id())).hasSize(4));
        var events = this.published.of(drafted.id(), WorkshopEvent.class);
        assertThat(events).extracting(event -> (Object) event.getClass()).containsExactly(WorkshopScheduled.class,
                WorkshopPublished.class, WorkshopRevised.class, WorkshopCancelled.class);
        assertThat(events).extracting(WorkshopEvent::sequence).containsExactly(1L, 2L, 3L, 4L);
        assertThat(events).extracting(event -> stateIn(event).calendarSequence()).containsExactly(0, 0, 1, 2);
        var last = stateIn(events.getLast());
        assertThat(last.status()).isEqualTo(WorkshopState.Status.CANCELLED);
        assertThat(last.cancellationReason()).isEqualTo("Salle inondée");
        assertThat(last.capacity()).isEqualTo(40);
        assertThat(last.placement().roomName()).isEqualTo("Marly");
        assertThat(last.placement().startsAt()).isEqualTo(agenda.at("13:00"));
    }

    @Test
    void aRemoteWorkshopIsPlacedWithoutARoomAndOnlyOrganisersSeeItsLink() {
        var remote = workshop("Ports et logistique", 40);
        remote.put("mode", "REMOTE");
        remote.put("link", "HTTPS://visio.example.org/ports");
        var drafted = changed(agenda.post("/editions/" + edition.id() + "/workshops", null, remote));

        var published = agenda.publish(changed(agenda.put("/workshops/" + drafted.id() + "/placement", drafted.etag(),
                Map.of("slot", morning.id()))));

        assertThat(published.text("link")).isEqualTo("https://visio.example.org/ports");
        assertThat(changed(agenda.get("/workshops/" + drafted.id() + "/sheet")).json().get("workshop").get("link")
                .asString()).isEqualTo("https://visio.example.org/ports");
        var seen = changed(agenda.getAnonymously("/workshops/" + drafted.id())).json();
        assertThat(seen.get("room").isNull()).isTrue();
        assertThat(seen.toString()).doesNotContain("visio");
        assertThat(changed(agenda.getAnonymously("/editions/" + edition.id() + "/programme")).json().toString())
                .doesNotContain("visio");
        await().untilAsserted(() -> assertThat(this.published.of(drafted.id(), WorkshopPublished.class)).singleElement()
                .satisfies(event -> {
                    assertThat(event.state().placement()).isNull();
                    assertThat(event.state().attendance()).isEqualTo(new Attendance(AttendanceMode.REMOTE,
                            new Period(agenda.at("09:00"), agenda.at("10:30")), "https://visio.example.org/ports"));
                }));
    }

    @Test
    void takesOnlyALinkThatMayBeShownAndARoomForWhomPeopleCome() {
        var wrong = workshop("Ports et logistique", 40);
        wrong.put("link", "http://visio.example.org/ports");
        var drafted = agenda.draftWorkshop(edition, "Ports et logistique");

        var problem = problem(agenda.post("/editions/" + edition.id() + "/workshops", null, wrong), 400,
                "invalid-request");

        assertThat(problem.get("errors").get(0).get("field").asString()).isEqualTo("link");
        problem(agenda.put("/workshops/" + drafted.id() + "/placement", drafted.etag(), Map.of("slot", morning.id())),
                409, "room-missing");
    }

    @Test
    void namesEachFieldThatIsWrong() {
        var wrong = workshop("x".repeat(201), 0);
        wrong.put("languages", List.of("de"));
        wrong.put("sdgs", List.of(18));
        wrong.remove("mode");

        var problem = problem(agenda.post("/editions/" + edition.id() + "/workshops", null, wrong), 400,
                "invalid-request");

        assertThat(problem.get("errors").valueStream().map(error -> error.get("field").asString()))
                .containsExactlyInAnyOrder("title", "capacity", "languages[0]", "sdgs[0]", "mode");
    }

    @Test
    void tellsAStaleEditWhatChangedSince() {
        var drafted = agenda.draftWorkshop(edition, "Ports et logistique");
        changed(agenda.put("/workshops/" + drafted.id(), drafted.etag(), workshop("Ports", 30)));

        var problem = problem(agenda.put("/workshops/" + drafted.id() + "/placement", drafted.etag(),
                Map.of("room", marly.id(), "slot", morning.id())), 412, "stale-edit");

        assertThat(texts(problem.get("changed"))).containsExactly("title");
        assertThat(problem.get("current").get("title").asString()).isEqualTo("Ports");
        problem(agenda.post("/workshops/" + drafted.id() + "/publication", null, null), 428, "version-required");
    }

    @Test
    void placesOnlyInRoomsAndSessionsOfItsEdition() {
        var drafted = agenda.draftWorkshop(edition, "Ports et logistique");
        var elsewhere = agenda.addRoom(agenda.draftEdition(), "Ailleurs", 10);
        var pause = changed(agenda.post("/editions/" + edition.id() + "/slots", afternoon.etag(),
                Map.of("startsAt", agenda.at("10:30"), "endsAt", agenda.at("11:00"), "kind", "BREAK")));
        var placement = "/workshops/" + drafted.id() + "/placement";

        problem(agenda.put(placement, drafted.etag(), Map.of("room", elsewhere.id(), "slot", morning.id())), 404,
                "place-unknown");
        problem(agenda.put(placement, drafted.etag(), Map.of("room", etoile.id(), "slot", pause.id())), 409,
                "slot-is-a-break");
    }

    @Test
    void publishesOnlyWhatIsScheduledInAPublicEdition() {
        var draftEdition = agenda.draftEdition();
        var room = agenda.addRoom(draftEdition, "Étoile 1", 80);
        var slot = agenda.addSlot(draftEdition, "09:00", "10:00");
        var drafted = agenda.draftWorkshop(draftEdition, "Ports et logistique");
        var publication = "/workshops/" + drafted.id() + "/publication";

        problem(agenda.post(publication, drafted.etag(), null), 409, "workshop-not-scheduled");
        var scheduled = agenda.place(drafted, room, slot);
        problem(agenda.post(publication, scheduled.etag(), null), 409, "edition-not-public");
    }

    @Test
    void aScheduledWorkshopCanLoseItsPlaceAndAPublishedOneCannot() {
        var scheduled = agenda.place(agenda.draftWorkshop(edition, "Ports et logistique"), etoile, morning);
        var placement = "/workshops/" + scheduled.id() + "/placement";

        var unplaced = changed(agenda.delete(placement, scheduled.etag()));
        var published = agenda.publish(agenda.place(unplaced, etoile, morning));

        assertThat(unplaced.text("status")).isEqualTo("DRAFT");
        assertThat(unplaced.json().get("room").isNull()).isTrue();
        problem(agenda.delete(placement, published.etag()), 409, "workshop-already-published");
    }

    @Test
    void aCancelledWorkshopStaysReadableAndChangesNoMore() {
        var published = agenda.publish(agenda.place(agenda.draftWorkshop(edition, "Diaspora"), etoile, morning));
        problem(agenda.post("/workshops/" + published.id() + "/cancellation", published.etag(), Map.of("reason", "")),
                400, "invalid-request");

        var cancelled = agenda.cancel(published, "Intervenante malade");

        assertThat(changed(agenda.getAnonymously("/workshops/" + published.id())).text("cancellationReason"))
                .isEqualTo("Intervenante malade");
        problem(agenda.put("/workshops/" + published.id(), cancelled.etag(), workshop("Diaspora", 5)), 409,
                "workshop-over");
    }

    @Test
    void whatWasNeverPublicIsNotPublicOnceCancelled() {
        var cancelled = agenda.cancel(agenda.draftWorkshop(edition, "Diaspora"), "Abandonné");

        problem(agenda.getAnonymously("/workshops/" + cancelled.id()), 404, "workshop-unknown");
    }

    @Test
    void showsOrganisersTheConflictsOfAPlacementWithoutRefusingIt() {
        var one = agenda.place(agenda.draftWorkshop(edition, "Ports"), marly, morning);
        var other = agenda.place(agenda.draftWorkshop(edition, "Diaspora"), marly, morning);
        var expert = agenda.addExpert("Roux");
        agenda.draftInvitation(one, expert, agenda.at("00:00"));
        agenda.draftInvitation(other, expert, agenda.at("00:00"));

        var shown = agenda.read(one, "workshops");

        assertThat(shown.json().get("conflicts").valueStream()
                .map(conflict -> String.join(" ", conflict.get("kind").asString(),
                        conflict.get("otherWorkshop").asString("-"), conflict.get("otherTitle").asString("-"))))
                .containsExactlyInAnyOrder("ROOM_TOO_SMALL - -", "ROOM_OVERLAP " + other.id() + " Diaspora",
                        "EXPERT_OVERLAP " + other.id() + " Diaspora");
        var published = agenda.publish(shown);
        assertThat(changed(agenda.getAnonymously("/workshops/" + published.id())).json().get("conflicts").isEmpty())
                .isTrue();
    }

    @Test
    void hasBeenHeldOnceItsTimeHasPassed() {
        var published = agenda.publish(agenda.place(agenda.draftWorkshop(edition, "Diaspora"), etoile, morning));

        clock.putForward(Duration.ofDays(60));
        closeHeldWorkshops.close();

        assertThat(changed(agenda.getAnonymously("/workshops/" + published.id())).text("status")).isEqualTo("HELD");
    }

    @Test
    void listsAllWorkshopsOfAnEditionByTime() {
        var later = agenda.place(agenda.draftWorkshop(edition, "Après-midi"), etoile, afternoon);
        var unplaced = agenda.draftWorkshop(edition, "À placer");
        var first = agenda.place(agenda.draftWorkshop(edition, "Matin"), etoile, morning);

        var listed = changed(agenda.get("/editions/" + edition.id() + "/workshops")).json();

        assertThat(listed.valueStream().map(workshop -> workshop.get("id").asString()))
                .containsExactly(first.id().toString(), later.id().toString(), unplaced.id().toString());
        problem(agenda.get("/editions/" + UUID.randomUUID() + "/workshops"), 404, "edition-unknown");
        problem(agenda.post("/editions/" + UUID.randomUUID() + "/workshops", null, workshop("Nulle part", 5)), 404,
                "edition-unknown");
    }

    private static List<String> texts(JsonNode array) { return array.valueStream().map(JsonNode::asString).toList(); }
}
