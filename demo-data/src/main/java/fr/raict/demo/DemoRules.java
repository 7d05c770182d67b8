package fr.raict.demo;

import java.util.List;
import java.util.Map;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import static fr.raict.demo.DemoProgramme.id;
import static fr.raict.demo.RaictApi.ORGANISER;

/** Who is a member, and a workshop that keeps seats for members and for who speaks. Made again, nothing changes. */
@Component
class DemoRules {

    private static final int MEMBERS = 24;
    private static final int KEPT_FOR_MEMBERS = 4;
    private static final int KEPT_FOR_SPEAKERS = 2;

    private final RaictApi api;
    private final Script script;
    private final DemoProgramme programme;
    private final Seats seats;

    DemoRules(RaictApi api, Script script, DemoProgramme programme, Seats seats) {
        this.api = api;
        this.script = script;
        this.programme = programme;
        this.seats = seats;
    }

    void make(JsonNode edition) {
        api.post(ORGANISER, "/api/registration/authority-groups/import",
                Map.of("group", "MEMBER", "lines", script.authorities().stream().limit(MEMBERS).toList()));
        script.current().workshops().stream().filter(DemoRules::hasSeatsToKeep).findFirst()
                .flatMap(told -> programme.workshop(edition, told.title())).ifPresent(this::keepSeats);
    }

    private static boolean hasSeatsToKeep(Script.Workshop told) {
        return told.participants() > 0 && told.cancelled().isEmpty()
                && told.participants() + KEPT_FOR_MEMBERS + KEPT_FOR_SPEAKERS <= told.capacity();
    }

    private void keepSeats(JsonNode workshop) {
        seats.await(id(workshop));
        var path = "/api/registration/workshops/" + id(workshop) + "/rules";
        var rules = api.get(ORGANISER, path);
        if (rules.get("version").asInt() == 0) {
            api.change(HttpMethod.PUT, path, rules, Map.of("membersOnly", false, "onApproval", false, "kept",
                    List.of(Map.of("group", "MEMBERS", "seats", KEPT_FOR_MEMBERS),
                            Map.of("group", "SPEAKERS", "seats", KEPT_FOR_SPEAKERS))));
        }
    }
}
