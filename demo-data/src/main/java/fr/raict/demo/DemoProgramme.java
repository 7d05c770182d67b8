package fr.raict.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import static fr.raict.demo.RaictApi.ORGANISER;

/** The editions with their rooms, slots and workshops, as the script tells them. */
@Component
class DemoProgramme {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int DAYS_AHEAD = 45;
    private static final int DAYS_OPEN = 60;

    private final RaictApi api;
    private final Script script;
    private final Clock clock;

    DemoProgramme(RaictApi api, Script script, Clock clock) {
        this.api = api;
        this.script = script;
        this.clock = clock;
    }

    /** What really took place. */
    void archive() {
        for (var past : script.archive()) {
            var edition = edition(past, past.firstDay().orElseThrow());
            fill(edition, past);
            become(edition, "CLOSED");
            become(edition, "ARCHIVED");
        }
    }

    /** The next one: its first day is the first Wednesday that is at least 45 days ahead. */
    JsonNode currentEdition() {
        return edition(script.current(), DAYS_AHEAD);
    }

    /** An edition that begins on the first Wednesday at least so many days ahead; people can register already. */
    JsonNode edition(Script.Edition told, int daysAhead) {
        var firstDay = find(told.name()).map(edition -> LocalDate.parse(edition.get("firstDay").asString()))
                .orElseGet(() -> LocalDate.now(clock.withZone(PARIS)).plusDays(daysAhead)
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY)));
        var edition = edition(told, firstDay);
        fill(edition, told);
        return read(edition);
    }

    void cancelOne(JsonNode edition) {
        script.current().workshops().stream().filter(workshop -> workshop.cancelled().isPresent()).forEach(workshop -> {
            var found = workshop(edition, workshop.title()).orElseThrow();
            if (!found.get("status").asString().equals("CANCELLED")) {
                api.change(HttpMethod.POST,
                        "/api/agenda/workshops/" + id(found) + "/cancellation", found,
                        Map.of("reason", workshop.cancelled().orElseThrow()));
            }
        });
    }

    Optional<JsonNode> workshop(JsonNode edition, String title) {
        return api.get(ORGANISER, "/api/agenda/editions/" + id(edition) + "/workshops").valueStream()
                .filter(workshop -> workshop.get("title").asString().equals(title)).findFirst();
    }

    private JsonNode edition(Script.Edition told, LocalDate firstDay) {
        var edition = find(told.name()).orElseGet(() -> api.post(ORGANISER, "/api/agenda/editions", Map.of(
                "name", told.name(), "firstDay", firstDay, "lastDay", firstDay.plusDays(told.days() - 1), "venue",
                told.venue(),
                "timeZone", PARIS.getId(), "contactEmail", "organisation@example.org",
                "registrationOpensAt", firstDay.minusDays(DAYS_OPEN).atStartOfDay(PARIS).toInstant(),
                "registrationClosesAt", firstDay.minusDays(1).atTime(18, 0).atZone(PARIS).toInstant())));
        if (edition.get("status").asString().equals("DRAFT")) {
            become(edition, "OPEN");
        }
        return read(edition);
    }

    private Optional<JsonNode> find(String name) {
        return api.get(ORGANISER, "/api/agenda/editions").valueStream()
                .filter(edition -> edition.get("name").asString().equals(name)).findFirst();
    }

    private void become(JsonNode edition, String status) {
        var read = read(edition);
        if (!read.get("status").asString().equals(status) && !read.get("status").asString().equals("ARCHIVED")) {
            api.change(HttpMethod.POST, path(edition) + "/status", read, Map.of("status", status));
        }
    }

    private void fill(JsonNode edition, Script.Edition told) {
        if (read(edition).get("status").asString().equals("ARCHIVED")) {
            return;
        }
        told.rooms().forEach(room -> part(edition, "rooms", "name", room.name(), Map.of("name", room.name(), "capacity",
                room.capacity(), "floor", room.floor(), "equipment", room.equipment(), "accessible", true)));
        told.slots().forEach(slot -> part(edition, "slots", "label", slot.label(), Map.of("label", slot.label(), "kind",
                slot.kind(), "startsAt", at(edition, slot.day(), slot.from()), "endsAt",
                at(edition, slot.day(), slot.to()))));
        told.workshops().forEach(workshop -> workshop(edition, workshop));
    }

    private static Instant at(JsonNode edition, int day, LocalTime time) {
        return LocalDate.parse(edition.get("firstDay").asString()).plusDays(day - 1L).atTime(time).atZone(PARIS)
                .toInstant();
    }

    private String part(JsonNode edition, String list, String key, String name, Map<String, ?> body) {
        var read = read(edition);
        return read.get(list).valueStream().filter(part -> part.path(key).asString().equals(name)).findFirst()
                .orElseGet(() -> api.change(HttpMethod.POST, path(edition) + "/" + list, read, body)).get("id")
                .asString();
    }

    private void workshop(JsonNode edition, Script.Workshop told) {
        var workshop = workshop(edition, told.title())
                .orElseGet(() -> api.post(ORGANISER, path(edition) + "/workshops", content(told)));
        if (told.slot().isPresent() && workshop.get("status").asString().equals("DRAFT")) {
            workshop = api.change(HttpMethod.PUT, "/api/agenda/workshops/" + id(workshop) + "/placement", workshop,
                    placement(read(edition), told));
        }
        if (told.published() && workshop.get("status").asString().equals("SCHEDULED")) {
            api.change(HttpMethod.POST, "/api/agenda/workshops/" + id(workshop) + "/publication", workshop, Map.of());
        }
    }

    private static Map<String, String> placement(JsonNode edition, Script.Workshop told) {
        var placement = new HashMap<String, String>();
        told.room().ifPresent(room -> placement.put("room", partId(edition, "rooms", "name", room)));
        told.slot().ifPresent(slot -> placement.put("slot", partId(edition, "slots", "label", slot)));
        return placement;
    }

    private static Map<String, Object> content(Script.Workshop told) {
        var content = new HashMap<String, Object>(Map.of("title", told.title(), "summary", told.summary(),
                "format", told.format(), "languages", told.languages(), "mode", told.mode(), "capacity",
                told.capacity(),
                "sdgs", told.sdgs()));
        told.objectives().ifPresent(objectives -> content.put("objectives", objectives));
        told.link().ifPresent(link -> content.put("link", link));
        told.community().ifPresent(community -> content.put("community", community));
        return content;
    }

    private static String partId(JsonNode edition, String list, String key, String name) {
        return edition.get(list).valueStream().filter(part -> part.path(key).asString().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name + " in " + list)).get("id").asString();
    }

    private JsonNode read(JsonNode edition) { return api.get(ORGANISER, path(edition)); }

    private static String path(JsonNode edition) { return "/api/agenda/editions/" + id(edition); }

    static String id(JsonNode view) { return view.get("id").asString(); }
}
