package fr.raict.portal.wishing;

import java.util.UUID;

import fr.raict.portal.StubServices;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

/** A round of wishes in the stubs' edition. */
public final class WishesStubs {
    public static final UUID WISH = UUID.fromString("0198c0de-0000-7000-8000-000900000001");
    public static final String API = "/api/registration/editions/" + StubServices.EDITION;

    private WishesStubs() {}

    public static void addTo(StubServices services) {
        wishing(services, "OPEN");
        services.stub(post(API + "/wishes"), wish("null"));
        services.stub(any(urlPathEqualTo(API + "/wish-round")), round("OPEN"));
        services.server().stubFor(delete(urlPathMatching(API + "/(wish-round|wishes/[^/]+)"))
                .willReturn(aResponse().withStatus(204)));
        services.stub(get(urlPathMatching(API + "/wishing-authorities")), """
                {"items": [{"authority": {"code": "COMMUNE-28085", "name": "Chartres"}, "wishes": 0},
                {"authority": {"code": "COMMUNE-93066", "name": "Saint-Denis"}, "wishes": 2}],
                "page": 0, "pages": 1, "total": 2, "without": 1}""");
        allocation(services, "DRAFT", run("DONE"), draft("DRAFT", ""));
    }

    /** How far the round is, for who wishes. */
    public static void wishing(StubServices services, String state) {
        var awards = "PUBLISHED".equals(state) ? awards() : "null";
        services.stub(get(urlPathEqualTo(API + "/wish-options")), """
                {"round": %s, "authorities": [{"code": "COMMUNE-93066", "name": "Saint-Denis", "department": "93",
                "departmentName": "Seine-Saint-Denis", "country": ""}]}""".formatted(round(state)));
        services.stub(get(urlPathEqualTo(API + "/wishes")), """
                {"items": [%s], "page": 0, "pages": 1, "total": 1, "round": %s}""".formatted(wish(awards),
                round(state)));
        services.stub(any(urlPathMatching(API + "/wishes/[^/]+")), wish(awards));
    }

    /** The second wish of two was granted. */
    public static String awards() {
        return """
                [{"workshop": "%s", "rank": 2, "rule": null}]""".formatted(StubServices.WORKSHOP);
    }

    public static String wish(String awards) {
        return """
                {"id": "%s", "edition": "%s", "version": 3, "authority": {"code": "COMMUNE-93066",
                "name": "Saint-Denis"}, "person": {"givenName": "Sofia", "familyName": "Moreau",
                "email": "sofia@example.org", "jobTitle": "", "language": "fr"},
                "workshops": ["%s", "%s"], "enteredAt": "2026-11-20T09:00:00Z", "awards": %s}""".formatted(WISH,
                StubServices.EDITION, StubServices.FULL_WORKSHOP, StubServices.WORKSHOP, awards);
    }

    public static String round(String state) {
        return """
                {"edition": "%s", "version": 2, "state": "%s", "deadline": "2026-12-10T17:00:00Z", "mostSessions": 4,
                "mostWishes": 8}""".formatted(StubServices.EDITION, state);
    }

    /** What an organiser sees. */
    public static void allocation(StubServices services, String state, String run, String draft) {
        services.stub(any(urlPathMatching(API + "/allocation(/adjustments|/publication)?")), """
                {"round": %s, "wishes": 2, "run": %s, "draft": %s}""".formatted(round(state), run, draft));
        if (!"null".equals(draft)) {
            services.stub(any(urlPathMatching(API + "/wishes/[^/]+")), wish(awards()));
        }
    }

    public static String run(String state) {
        return """
                {"state": "%s", "seed": 7, "percent": 40}""".formatted(state);
    }

    public static String draft(String stage, String unmet) {
        var counts = "{\"people\": 120, \"first\": 80, \"second\": 20, \"third\": 10, \"later\": 8, \"nothing\": 2,"
                + " \"sessions\": 400}";
        return """
                {"version": 5, "seed": 7, "stage": "%s", "people": 118, "carriedOut": 60, "all": 120,
                "fairness": {"all": %s, "byKind": [{"kind": "COMMUNE", "counts": %s}],
                "bySize": [{"size": "UNDER_3500", "counts": %s}]}, "unmet": [%s], "unmetInAll": %d}""".formatted(stage,
                counts, counts, counts, unmet, unmet.isEmpty() ? 0 : 1);
    }

    public static String unmet() {
        return """
                {"wish": "%s", "givenName": "Sofia", "familyName": "Moreau", "workshop": "%s",
                "rule": "workshop-cancelled"}""".formatted(WISH, StubServices.WORKSHOP);
    }
}
