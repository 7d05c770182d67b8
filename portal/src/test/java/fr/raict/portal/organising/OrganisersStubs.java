package fr.raict.portal.organising;

import java.util.Locale;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import fr.raict.portal.StubServices;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

/** What the services tell organisers, beside what they tell everybody. */
public final class OrganisersStubs {
    public static final UUID DRAFT_EDITION = UUID.fromString("0198c0de-0000-7000-8000-000100000002");
    public static final UUID DRAFT_WORKSHOP = StubServices.workshop(101);
    public static final UUID SCHEDULED_WORKSHOP = StubServices.workshop(103);

    /** Of an authority that was entered twice. */
    public static final String UNLISTED = "OTHER-DAKARENTEREDTWICE0000000A";
    public static final String TWIN = "OTHER-DAKARENTEREDTWICE0000000B";
    public static final UUID MERGE = UUID.fromString("0198c0de-0000-7000-8000-000a00000001");

    private static final JsonMapper json = JsonMapper.shared();
    private static final String NO_REGISTRATIONS = """
            {"items": [], "workshops": [], "page": 0, "pages": 1, "total": 0, "partial": false}""";
    private static final String AGENDA = "/api/agenda";
    private static final String REGISTRATION = "/api/registration";
    private static final String NOTIFICATION = "/api/notification";

    public static final UUID ERASURE = UUID.fromString("0198c0de-0000-7000-8000-000d00000001");

    private OrganisersStubs() {}

    public static UUID invitation(int number) {
        return UUID.fromString("0198c0de-0000-7000-8000-0007%08d".formatted(number));
    }

    public static UUID expert(int number) {
        return UUID.fromString("0198c0de-0000-7000-8000-0005%08d".formatted(number));
    }

    public static UUID mandate(int number) {
        return UUID.fromString("0198c0de-0000-7000-8000-0008%08d".formatted(number));
    }

    public static UUID webhook(int number) {
        return UUID.fromString("0198c0de-0000-7000-8000-000e%08d".formatted(number));
    }

    public static UUID mail(int number) {
        return UUID.fromString("0198c0de-0000-7000-8000-0009%08d".formatted(number));
    }

    public static void addTo(StubServices services) {
        editions(services);
        workshops(services);
        invitations(services);
        registrations(services);
        notification(services);
    }

    private static void editions(StubServices services) {
        services.stub(get(AGENDA + "/editions"),
                "[" + file("draft-edition.json") + "," + file("edition.json") + "]");
        for (var edition : new String[]{"edition.json", "draft-edition.json"}) {
            var path = AGENDA + "/editions/" + StubServices.tree("organising/" + edition).path("id").asString();
            services.stub(get(path), file(edition));
            services.stub(put(path), file(edition));
            services.stub(post(path + "/status"), file(edition));
        }
        services.stub(get(AGENDA + "/editions/current/overview"),
                overview("edition.json", file("workshops.json"), file("invitations.json")));
        services.stub(get(AGENDA + "/editions/%s/overview".formatted(StubServices.EDITION)),
                overview("edition.json", file("workshops.json"), file("invitations.json")));
        services.stub(get(AGENDA + "/editions/%s/overview".formatted(DRAFT_EDITION)),
                overview("draft-edition.json", "[]", "[]"));
        services.stub(post(AGENDA + "/editions"), file("draft-edition.json"));
        done(services, post(urlPathMatching(AGENDA + "/editions/[^/]+/(rooms|slots)")));
        done(services, put(urlPathMatching(AGENDA + "/editions/[^/]+/(rooms|slots)/[^/]+")));
        done(services, delete(urlPathMatching(AGENDA + "/editions/[^/]+/(rooms|slots)/[^/]+")));
    }

    private static void workshops(StubServices services) {
        services.stub(get(AGENDA + "/editions/%s/workshops".formatted(StubServices.EDITION)), file("workshops.json"));
        services.stub(get(AGENDA + "/editions/%s/workshops".formatted(DRAFT_EDITION)), "[]");
        services.stub(post(urlPathMatching(AGENDA + "/editions/[^/]+/workshops")),
                StubServices.tree("organising/workshops.json").path(0).toString());
        StubServices.tree("organising/workshops.json").forEach(workshop -> workshop(services, workshop));
    }

    private static void workshop(StubServices services, JsonNode listed) {
        var path = AGENDA + "/workshops/" + listed.path("id").asString();
        var workshop = StubServices.withEdition(listed);
        services.stub(get(path), workshop.toString());
        services.stub(get(path + "/sheet"), sheet(workshop).toString());
        services.stub(put(path), workshop.toString());
        services.stub(any(urlPathMatching(path + "/(placement|publication|cancellation)")), workshop.toString());
    }

    public static ObjectNode sheet(JsonNode workshop) {
        var sheet = json.createObjectNode();
        sheet.set("workshop", workshop);
        sheet.set("edition", StubServices.tree("organising/edition.json"));
        var invitations = StubServices.tree("organising/invitations.json");
        sheet.putArray("invitations").add(invitations.path(0)).add(invitations.path(1));
        return sheet;
    }

    /** As the agenda counts what the lists hold. */
    private static String overview(String edition, String workshops, String invitations) {
        var overview = json.createObjectNode();
        overview.set("edition", StubServices.tree("organising/" + edition));
        overview.putArray("editions").add(StubServices.tree("organising/draft-edition.json"))
                .add(StubServices.tree("organising/edition.json"));
        var outlines = overview.putArray("workshops");
        json.readTree(workshops).forEach(workshop -> outlines
                .add(((ObjectNode) workshop).put("inConflict", !workshop.path("conflicts").isEmpty())));
        var counts = overview.putObject("invitations");
        json.readTree(invitations).forEach(invitation -> {
            var state = invitation.path("state").asString();
            counts.put(state, counts.path(state).asInt(0) + 1);
        });
        return overview.toString();
    }

    private static void invitations(StubServices services) {
        services.stub(get(urlPathMatching(AGENDA + "/experts")), file("experts.json"));
        services.stub(post(AGENDA + "/experts"), StubServices.tree("organising/experts.json").path(0).toString());
        StubServices.tree("organising/experts.json").forEach(expert -> services
                .stub(any(urlPathMatching(AGENDA + "/experts/" + expert.path("id").asString())), expert.toString()));
        services.stub(get(AGENDA + "/editions/%s/invitations".formatted(StubServices.EDITION)),
                file("invitations.json"));
        services.stub(get(AGENDA + "/editions/%s/invitations".formatted(DRAFT_EDITION)), "[]");
        var invitations = StubServices.tree("organising/invitations.json");
        services.stub(post(urlPathMatching(AGENDA + "/workshops/[^/]+/invitations")), invitations.path(3).toString());
        invitations.forEach(invitation -> services.stub(
                any(urlPathMatching(AGENDA + "/invitations/" + invitation.path("id").asString() + "(/[a-z]+)?")),
                invitation.toString()));
    }

    private static void registrations(StubServices services) {
        services.stub(get(urlPathMatching(REGISTRATION + "/editions/[^/]+/summary")), file("summary.json"));
        services.stub(get(urlPathMatching(REGISTRATION + "/editions/[^/]+/registrations")), file("registrations.json"));
        services.stub(get(urlPathMatching(REGISTRATION + "/editions/[^/]+/arrivals")), file("arrivals.json"));
        services.stub(get(urlPathMatching(REGISTRATION + "/my-filters")), file("filters.json"));
        services.stub(put(urlPathMatching(REGISTRATION + "/my-filters/[^/]+")),
                StubServices.tree("organising/filters.json").path(0).toString());
        services.stub(delete(urlPathMatching(REGISTRATION + "/my-filters/[^/]+")), "");
        services.stub(get(urlPathMatching(REGISTRATION + "/editions/[^/]+/people")), file("people.json"));
        services.stub(get(urlPathMatching(REGISTRATION + "/editions/[^/]+/sessions")), file("sessions.json"));
        services.stub(get(urlPathMatching(REGISTRATION + "/editions/[^/]+/authorities")), file("authorities.json"));
        services.stub(get(urlPathMatching(REGISTRATION + "/workshops/[^/]+/registrations")),
                NO_REGISTRATIONS);
        StubServices.tree("availabilities.json").forEach(seats -> registrations(services, seats));
        StubServices.tree("organising/registrations.json").path("items").forEach(registration -> services.stub(
                get(REGISTRATION + "/workshops/%s/registrations/%s".formatted(StubServices.WORKSHOP,
                        registration.path("id").asString())),
                registration.toString()));
        rules(services);
        services.stub(post(urlPathMatching(REGISTRATION + "/workshops/[^/]+/registrations/[^/]+/precedence")),
                StubServices.offered("moved.json").toString());
        questions(services);
        mandates(services);
        unlistedAuthorities(services);
        groupedAuthorities(services);
    }

    private static void registrations(StubServices services, JsonNode availability) {
        var workshop = availability.path("workshop").asString();
        var list = workshop.equals(StubServices.WORKSHOP.toString()) ? file("registrations.json") : NO_REGISTRATIONS;
        services.stub(get(urlPathEqualTo(REGISTRATION + "/workshops/%s/registrations".formatted(workshop))),
                ((ObjectNode) json.readTree(list)).set("availability", availability).toString());
    }

    private static void rules(StubServices services) {
        services.stub(any(urlPathMatching(REGISTRATION + "/workshops/[^/]+/rules")), """
                {"version": 4, "membersOnly": false, "onApproval": true, "mostPerAuthority": 5,
                 "kept": [{"group": "SPEAKERS", "seats": 4, "taken": 2}],
                 "waitingRules": {"order": "ONE_PER_AUTHORITY", "offeredFor": 8},
                 "capacity": 80, "seated": 32, "offered": 0, "waiting": 0, "requested": 3,
                 "beyondCapacity": 0}""");
        services.stub(any(urlPathMatching(REGISTRATION + "/editions/[^/]+/rules")), """
                {"version": 2, "mostPerAuthority": 12}""");
        for (var list : new String[]{"editions/[^/]+", "workshops/" + StubServices.WORKSHOP}) {
            services.stub(get(urlPathMatching(REGISTRATION + "/" + list + "/registrations"))
                    .withQueryParam("state", equalTo("REQUESTED")), file("requests.json"));
        }
        StubServices.tree("organising/requests.json").path("items").forEach(request -> {
            var path = REGISTRATION + "/workshops/%s/registrations/%s".formatted(StubServices.WORKSHOP,
                    request.path("id").asString());
            services.stub(get(path), request.toString());
            services.stub(post(path + "/approval"), ((ObjectNode) request).put("state", "SEATED").toString());
            services.stub(post(path + "/declination"), ((ObjectNode) request).put("state", "DECLINED").toString());
        });
    }

    private static void questions(StubServices services) {
        var asked = StubServices.tree("questionnaires.json");
        for (var path : new String[]{"/editions/[^/]+/questions", "/editions/[^/]+/workshops/[^/]+/questions"}) {
            var questionnaire = asked.path(path.contains("workshops") ? 1 : 0).toString();
            services.stub(get(urlPathMatching(REGISTRATION + path)), questionnaire);
            services.stub(put(urlPathMatching(REGISTRATION + path)), questionnaire);
        }
    }

    private static void mandates(StubServices services) {
        for (var state : new String[]{"PENDING", "CONFIRMED", "REFUSED"}) {
            var list = "mandates-%s.json".formatted(state.toLowerCase(Locale.ROOT));
            services.stub(get(urlPathEqualTo(REGISTRATION + "/mandates")).withQueryParam("state", equalTo(state)),
                    file(list));
            StubServices.tree("organising/" + list).path("items").forEach(studied -> services.stub(
                    get(urlPathEqualTo(REGISTRATION + "/mandates/" + studied.path("mandate").path("id").asString())),
                    studied.toString()));
        }
        services.stub(post(urlPathMatching(REGISTRATION + "/mandates/[^/]+/(confirmation|refusal)")), StubServices
                .tree("organising/mandates-pending.json").path("items").path(0).path("mandate").toString());
    }

    private static void unlistedAuthorities(StubServices services) {
        var found = StubServices.tree("organising/unlisted-authorities.json").path("items");
        var list = REGISTRATION + "/unlisted-authorities";
        services.stub(get(urlPathEqualTo(list)), file("unlisted-authorities.json"));
        found.forEach(each -> {
            var path = list + "/" + each.path("authority").path("code").asString();
            services.stub(get(urlPathEqualTo(path)), each.toString());
            services.stub(put(urlPathEqualTo(path)), each.toString());
        });
        var both = json.createObjectNode();
        both.set("from", found.path(1));
        both.set("into", found.path(2));
        services.stub(get(urlPathMatching(list + "/[^/]+/merge")), both.toString());
        var merge = json.createObjectNode().put("id", MERGE.toString()).put("mergedAt", "2026-11-20T09:00:00Z")
                .put("from", "Dakar (Sénégal)").put("finished", true);
        merge.set("into", found.path(2));
        services.stub(post(urlPathMatching(list + "/[^/]+/merge")), merge.toString());
        services.stub(get(urlPathMatching(REGISTRATION + "/authority-merges/[^/]+")), merge.toString());
    }

    private static void groupedAuthorities(StubServices services) {
        var list = REGISTRATION + "/authority-groups";
        services.stub(get(urlPathEqualTo(list)), file("authority-groups.json"));
        StubServices.tree("organising/authority-groups.json").path("items").forEach(each -> {
            var path = list + "/" + each.path("authority").path("code").asString();
            services.stub(get(urlPathEqualTo(path)), each.toString());
            services.stub(put(urlPathEqualTo(path)), each.toString());
        });
        services.stub(post(urlPathEqualTo(list + "/import")), file("marked-list.json"));
    }

    private static void webhooks(StubServices services) {
        var path = NOTIFICATION + "/webhooks";
        var webhooks = StubServices.tree("organising/webhooks.json");
        services.stub(get(path), webhooks.toString());
        webhooks.forEach(webhook -> {
            var one = path + "/" + webhook.path("id").asString();
            services.stub(any(urlPathMatching(one)), webhook.toString());
            services.stub(get(urlPathMatching(one + "/deliveries")), file("webhook-deliveries.json"));
            services.stub(post(one + "/secret"), withSecret(webhook));
            services.stub(post(urlPathMatching(one + "/(pings|deliveries/[^/]+/resending)")),
                    StubServices.tree("organising/webhook-deliveries.json").path("items").path(0).toString());
        });
        services.stub(post(path), withSecret(webhooks.path(0)));
    }

    private static String withSecret(JsonNode webhook) {
        var answer = json.createObjectNode().put("secret", "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        answer.set("webhook", webhook);
        return answer.toString();
    }

    private static void notification(StubServices services) {
        webhooks(services);
        services.stub(get(urlPathMatching(NOTIFICATION + "/mails")), file("mails.json"));
        services.stub(get(urlPathMatching(NOTIFICATION + "/mails/[^/]+")), file("mail.json"));
        services.stub(get(urlPathEqualTo(NOTIFICATION + "/mails/failures")),
                "{\"failures\":[{\"cause\":\"ADDRESS_REFUSED\",\"count\":3}],\"total\":3}");
        done(services, post(urlPathEqualTo(NOTIFICATION + "/mails/failures/resending")));
        services.stub(post(urlPathMatching(NOTIFICATION + "/mails/[^/]+/resending")),
                StubServices.tree("organising/mails.json").path("items").path(0).toString());
        done(services, post(urlPathEqualTo(NOTIFICATION + "/mails/resending")));
        services.stub(get(urlPathEqualTo(NOTIFICATION + "/incidents")), file("mail-incidents.json"));
        services.stub(get(urlPathEqualTo(REGISTRATION + "/personal-data")), file("personal-data.json"));
        services.stub(get(urlPathEqualTo("/api/agenda/personal-data")), "[]");
        services.stub(get(urlPathEqualTo(NOTIFICATION + "/personal-data")), file("personal-mails.json"));
        services.stub(post(urlPathEqualTo(REGISTRATION + "/erasures")), file("erasure.json"));
        services.stub(get(urlPathEqualTo(REGISTRATION + "/erasures/" + ERASURE)), file("erasure.json"));
        services.stub(get("/api/agenda/dead-letters"), "[]");
        services.stub(get(REGISTRATION + "/dead-letters"), file("dead-letters.json"));
        done(services, post(urlPathMatching("/api/[a-z]+/dead-letters/[^/]+/replay")));
    }

    private static void done(StubServices services, MappingBuilder request) {
        services.server().stubFor(request.willReturn(aResponse().withStatus(204)));
    }

    private static String file(String name) {
        return StubServices.file("organising/" + name);
    }
}
