package fr.raict.endtoend;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.awaitility.Awaitility.await;

/** Prepares workshops as an organiser does, by the API. */
final class Organiser {

    static final String ACCOUNT = "organisateur";

    private static final int PAGE = 100;
    private static final AtomicInteger SLOTS = new AtomicInteger();
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Api api;

    Organiser(Api api) { this.api = api; }

    /** A published workshop as others see it. */
    record Workshop(String id, String title) {
    }

    String currentEdition() { return edition().get("id").asString(); }

    String lastDay() { return edition().get("lastDay").asString(); }

    private JsonNode edition() { return api.get(ACCOUNT, "/api/agenda/editions/current").expect(200).json(); }

    /** Publishes a workshop in the current edition and waits until people can register for it. */
    Workshop publish(String title, int capacity) {
        var workshop = schedule(title, capacity);
        publish(workshop.id());
        return workshop;
    }

    private void publish(String workshop) {
        change("POST", "/api/agenda/workshops/" + workshop + "/publication", workshop, Map.of());
        awaitAvailability(workshop, "OPEN");
    }

    /** Opens an edition of today, which is the current one until it is closed. */
    String openEditionOfToday() {
        var today = LocalDate.now(PARIS);
        var edition = api.post(ACCOUNT, "/api/agenda/editions", Map.of("name", "Essai du " + today, "firstDay",
                today.toString(), "lastDay", today.toString(), "venue", "Salle d’essai", "timeZone", PARIS.getId(),
                "registrationOpensAt", today.minusDays(1).atStartOfDay(PARIS).toInstant().toString(),
                "registrationClosesAt", today.plusDays(1).atStartOfDay(PARIS).toInstant().toString(), "contactEmail",
                "organisation@example.org")).expect(201).json().get("id").asString();
        become(edition, "OPEN");
        return edition;
    }

    void close(String edition) { become(edition, "CLOSED"); }

    private void become(String edition, String status) {
        var path = "/api/agenda/editions/" + edition;
        api.call(ACCOUNT, "POST", path + "/status", Map.of("status", status), ifMatch(api.get(ACCOUNT, path).json()))
                .expect(200);
    }

    /** Publishes a workshop late in the evening of the current edition's first day. */
    Workshop publishInTheEvening(String title, int capacity) {
        var workshop = draft(title, capacity);
        placeIn(addSlot(LocalTime.of(23, 50)), workshop.id());
        publish(workshop.id());
        return workshop;
    }

    Workshop schedule(String title, int capacity) {
        var workshop = draft(title, capacity);
        place(workshop.id());
        return workshop;
    }

    /** Publishes workshops that take place at the same time, on the first day of the current edition. */
    void publishAtOnce(Stream<String> titles) {
        var slot = addSlot();
        titles.map(title -> draft(title, 1)).forEach(workshop -> {
            placeIn(slot, workshop.id());
            publish(workshop.id());
        });
    }

    private Workshop draft(String title, int capacity) {
        var workshop = api.post(ACCOUNT, "/api/agenda/editions/" + currentEdition() + "/workshops", Map.of(
                "title", title, "summary", "Pour les essais", "format", "WORKSHOP", "languages", List.of("fr"),
                "mode", "ON_SITE", "capacity", capacity)).expect(201).json().get("id").asString();
        return new Workshop(workshop, title);
    }

    /** Gives the workshop a room and a slot of its own. */
    void place(String workshop) {
        placeIn(addSlot(), workshop);
    }

    private String addSlot() {
        return addSlot(LocalTime.of(6, 0).plusMinutes(5L * SLOTS.getAndIncrement()));
    }

    private String addSlot(LocalTime time) {
        var starts = LocalDate.parse(edition().get("firstDay").asString()).atTime(time).atZone(PARIS).toInstant();
        return addTo("slots", Map.of("label", "Essai " + time + " " + UUID.randomUUID(), "startsAt",
                starts.toString(), "endsAt", starts.plusSeconds(300).toString(), "kind", "SESSION"), "label");
    }

    /** In a room of its own. */
    private void placeIn(String slot, String workshop) {
        var room = addTo("rooms", Map.of("name", "Salle d’essai " + UUID.randomUUID(), "capacity", 500, "accessible",
                true), "name");
        change("PUT", "/api/agenda/workshops/" + workshop + "/placement", workshop, Map.of("room", room, "slot", slot));
    }

    /** Adds a room or slot to the current edition and finds its id by its name, or label. */
    private String addTo(String list, Map<String, Object> part, String name) {
        var edition = edition();
        var path = "/api/agenda/editions/" + edition.get("id").asString();
        var answer = api.call(ACCOUNT, "POST", path + "/" + list, part, ifMatch(edition));
        if (answer.status() >= 300) {
            throw new AssertionError(answer.toString());
        }
        for (var candidate : edition().get(list)) {
            if (candidate.get(name).asString().equals(part.get(name))) {
                return candidate.get("id").asString();
            }
        }
        throw new AssertionError("not found in " + list + ": " + part);
    }

    void cancel(String workshop, String reason) {
        change("POST", "/api/agenda/workshops/" + workshop + "/cancellation", workshop, Map.of("reason", reason));
    }

    /** Invites an expert of that address and sends the invitation. */
    String invite(String workshop, String email) {
        var expert = api
                .post(ACCOUNT, "/api/agenda/experts", Map.of("givenName", "Experte", "familyName", "Invitée", "email",
                        email, "organisation", "Institut des essais", "language", "fr"))
                .expect(201).json().get("id").asString();
        var invitation = api
                .post(ACCOUNT, "/api/agenda/workshops/" + workshop + "/invitations", Map.of("expert", expert,
                        "role", "SPEAKER", "answerBefore", Instant.now().plus(Duration.ofDays(10)).toString()))
                .expect(201).json();
        var answer = api.call(ACCOUNT, "POST",
                "/api/agenda/invitations/" + invitation.get("id").asString() + "/sending",
                Map.of(), ifMatch(invitation));
        if (answer.status() >= 300) {
            throw new AssertionError(answer.toString());
        }
        return invitation.get("id").asString();
    }

    String invitationState(String workshop, String invitation) {
        return api.get(ACCOUNT, "/api/agenda/workshops/" + workshop + "/invitations").expect(200).json().valueStream()
                .filter(one -> one.get("id").asString().equals(invitation)).findFirst().orElseThrow().get("state")
                .asString();
    }

    private void change(String method, String path, String workshop, Object body) {
        var current = api.get(ACCOUNT, "/api/agenda/workshops/" + workshop).expect(200).json();
        var answer = api.call(ACCOUNT, method, path, body, ifMatch(current));
        if (answer.status() >= 300) {
            throw new AssertionError(method + " " + path + ": " + answer);
        }
    }

    /** A free seat of the workshop goes to the first in line, without being offered. */
    Workshop givingSeatsAtOnce(Workshop workshop) {
        var path = "/api/registration/workshops/" + workshop.id() + "/rules";
        var rules = api.get(ACCOUNT, path).expect(200).json();
        api.call(ACCOUNT, "PUT", path, Map.of("membersOnly", false, "onApproval", false, "kept", List.of(), "waiting",
                Map.of("order", "ARRIVAL")), ifMatch(rules)).expect(200);
        return workshop;
    }

    private static Map<String, String> ifMatch(JsonNode view) {
        return Map.of("If-Match", "\"" + view.get("version").asLong() + "\"");
    }

    JsonNode availability(String workshop) {
        return api.get("", "/api/registration/workshops/" + workshop + "/availability").expect(200).json();
    }

    void awaitAvailability(String workshop, String state) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            var answer = api.get("", "/api/registration/workshops/" + workshop + "/availability");
            return answer.status() == 200 && answer.json().get("state").asString().equals(state);
        });
    }

    /** Waits until no mail is queued, so that what is measured next has the machine to itself. */
    void awaitMailsSent() {
        await().atMost(Duration.ofMinutes(10)).pollInterval(Duration.ofSeconds(1)).until(() -> {
            api.forgetTokens();
            return api.get(ACCOUNT, "/api/notification/mails?state=QUEUED").expect(200).json().get("total")
                    .asLong() == 0;
        });
    }

    /** All of them, in order of arrival. */
    JsonNode registrations(String workshop) {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var page = 0; all.size() == page * PAGE; page++) {
            api.get(ACCOUNT, "/api/registration/workshops/%s/registrations?size=%d&page=%d".formatted(workshop, PAGE,
                    page)).expect(200).json().get("items").forEach(all::add);
        }
        return all;
    }
}
