package fr.raict.demo;

import java.util.Map;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import static fr.raict.demo.DemoProgramme.id;
import static fr.raict.demo.RaictApi.ORGANISER;

/** Who speaks for which authority. Asked again, nothing changes. */
@Component
class DemoMandates {

    private static final String MANDATES = "/api/registration/my-mandates";

    private final RaictApi api;

    DemoMandates(RaictApi api) { this.api = api; }

    /** Asks for a mandate, which stays for an organiser to decide on. */
    JsonNode ask(String account, String authority) {
        return api.post(account, MANDATES, isListed(authority) ? Map.of("authority", authority) : unlisted(authority));
    }

    void give(String account, String authority) { confirm(ask(account, authority)); }

    /**
     * The organiser enters the partners abroad, as the reference list has French authorities only.
     *
     * @param authority a code of the list, or « name — country »
     * @return its code
     */
    String known(String authority) {
        if (isListed(authority)) {
            return authority;
        }
        var mandate = ask(ORGANISER, authority);
        confirm(mandate);
        return mandate.get("authority").get("code").asString();
    }

    private void confirm(JsonNode mandate) {
        if (mandate.get("state").asString().equals("PENDING")) {
            api.post(ORGANISER, "/api/registration/mandates/" + id(mandate) + "/confirmation", Map.of());
        }
    }

    private static boolean isListed(String authority) { return !authority.contains(" — "); }

    private static Map<String, Object> unlisted(String authority) {
        var parts = authority.split(" — ", 2);
        return Map.of("unlisted", Map.of("name", parts[0], "country", parts[1]));
    }
}
