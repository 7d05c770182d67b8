package fr.raict.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import static fr.raict.demo.DemoProgramme.id;
import static fr.raict.demo.RaictApi.ORGANISER;

/** The experts, their invitations and the answers they gave. */
@Component
class DemoInvitations {

    private static final Duration TIME_TO_ANSWER = Duration.ofDays(21);
    private static final Duration NO_TIME_TO_ANSWER = Duration.ofMinutes(1);

    private final RaictApi api;
    private final DemoProgramme programme;
    private final AnswerTokens tokens;
    private final Clock clock;

    DemoInvitations(RaictApi api, DemoProgramme programme, AnswerTokens tokens, Clock clock) {
        this.api = api;
        this.programme = programme;
        this.tokens = tokens;
        this.clock = clock;
    }

    void invite(JsonNode edition, List<Script.Expert> experts) {
        var toAnswer = new LinkedHashMap<String, Script.Invited>();
        for (var expert : experts) {
            var known = expert(expert);
            for (var invited : expert.invitations()) {
                var invitation = invitation(edition, known, invited);
                if (invitation.get("state").asString().equals("DRAFT") && !invited.answer().equals("draft")) {
                    invitation = api.change(HttpMethod.POST, "/api/agenda/invitations/" + id(invitation) + "/sending",
                            invitation, Map.of("answerBefore", deadline(invited)));
                }
                if (invitation.get("state").asString().equals("SENT")) {
                    toAnswer.put(id(invitation), invited);
                }
            }
        }
        answer(toAnswer);
    }

    private void answer(Map<String, Script.Invited> invitations) {
        var links = tokens.of(invitations.keySet());
        invitations.forEach((invitation, invited) -> {
            var path = "/api/agenda/invitation-answers/" + links.get(invitation);
            switch (invited.answer()) {
                case "accept" -> api.post(ORGANISER, path + "/acceptance", Map.of());
                case "decline" -> api.post(ORGANISER, path + "/refusal", refusal(invited));
                default -> {} // not answered yet
            }
        });
    }

    private static Map<String, String> refusal(Script.Invited invited) {
        var refusal = new HashMap<String, String>();
        invited.reason().ifPresent(reason -> refusal.put("reason", reason));
        invited.substitute().ifPresent(substitute -> refusal.put("substitute", substitute));
        return refusal;
    }

    private JsonNode expert(Script.Expert told) {
        return api.get(ORGANISER, "/api/agenda/experts?q=" + told.email()).valueStream()
                .filter(expert -> expert.get("email").asString().equals(told.email())).findFirst()
                .orElseGet(() -> api.post(ORGANISER, "/api/agenda/experts", Map.of("givenName", told.givenName(),
                        "familyName", told.familyName(), "email", told.email(), "organisation", told.organisation(),
                        "jobTitle", told.jobTitle(), "language", told.language())));
    }

    private JsonNode invitation(JsonNode edition, JsonNode expert, Script.Invited told) {
        var path = "/api/agenda/workshops/" + id(programme.workshop(edition, told.workshop()).orElseThrow(
                () -> new IllegalStateException("no workshop " + told.workshop()))) + "/invitations";
        return api.get(ORGANISER, path).valueStream()
                .filter(invitation -> id(invitation.get("expert")).equals(id(expert))).findFirst()
                .orElseGet(() -> api.post(ORGANISER, path, Map.of("expert", id(expert), "role", told.role(),
                        "message", "Votre expérience intéressera les collectivités présentes.",
                        "answerBefore", deadline(told))));
    }

    private Instant deadline(Script.Invited told) {
        return clock.instant().plus(told.answer().equals("expire") ? NO_TIME_TO_ANSWER : TIME_TO_ANSWER);
    }
}
