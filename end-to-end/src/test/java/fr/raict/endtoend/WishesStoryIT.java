package fr.raict.endtoend;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** People wish, seats are given by that, and each is told once of all they got. */
@EndToEndTest
class WishesStoryIT {

    private static final String MONTPELLIER = "COMMUNE-34172";
    private static final String DELEGATE = "delegue";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** An edition has one round at a time, and the other stories need its direct registration. */
    @BeforeEach
    @AfterEach
    void endTheRound(Api api) {
        var round = api.get(Organiser.ACCOUNT, round(api));
        if (round.status() == 200) {
            api.call(Organiser.ACCOUNT, "DELETE", round(api), Map.of(), ifMatch(round.json()));
        }
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void getsSeatsByWishes(boolean javaScript, Browsers browsers, Api api, Mails mails) {
        var tag = UUID.randomUUID().toString().substring(0, 8);
        var organisers = new Organiser(api);
        var small = organisers.publish("Atelier très demandé " + tag, 1);
        var large = organisers.publish("Atelier de repli " + tag, 9);
        var page = "/organisation/editions/" + organisers.currentEdition() + "/voeux";
        var delegate = Delegate.of(api, DELEGATE, MONTPELLIER);
        var first = "premiere-%s@example.org".formatted(tag);
        var second = "seconde-%s@example.org".formatted(tag);

        try (var organiser = new Visit(browsers.person(javaScript, "fr-FR"));
                var wisher = new Visit(browsers.person(javaScript, "fr-FR"))) {
            organiser.signedInAt(page, Organiser.ACCOUNT).readsHeading("Vœux").follow("Ouvrir les vœux")
                    .fill("Date limite des vœux", inThreeDays()).fill("Sessions par personne, au plus", "1")
                    .press("Ouvrir les vœux").reads("Ouverts");
            wisher.signedInAt("/mon-espace/voeux", DELEGATE).readsHeading("Vœux");
            wish(wisher, "Ada", first, small, large);
            wish(wisher, "Béa", second, small, large);
            delegate.register(small.id(), UUID.randomUUID(), "direct-%s@example.org".formatted(tag)).expect(409);

            passTheDeadline(api);
            organiser.open(page).fill("Numéro de tirage", "7").press("Attribuer les places");
            awaitText(organiser, page, page + "/publication");
            organiser.reads("Équité").reads("Tirage n°\u00a07").follow("Publier")
                    .reads("2\u00a0personnes seront inscrites")
                    .press("Inscrire 2\u00a0personnes");
            awaitText(organiser, page, "L’attribution est publiée");
            wisher.open("/mon-espace/voeux").reads("Attribué").reads("rejoindre sa liste d’attente");
        }

        assertThat(organisers.availability(small.id()).get("seated").asInt()).isOne();
        assertThat(organisers.availability(large.id()).get("seated").asInt()).isOne();
        for (var each : List.of(first, second)) {
            assertThat(mails.await(each, "votre session").calendarMethod()).contains("PUBLISH");
        }
    }

    private static void wish(Visit visit, String name, String email, Organiser.Workshop first,
            Organiser.Workshop second) {
        visit.open("/mon-espace/voeux").follow("Exprimer les vœux d’une personne").fill("Prénom", name)
                .fill("Adresse électronique", email);
        visit.page().fill("[name='person.familyName']", "Martin");
        visit.page().selectOption("#workshops0", first.id());
        visit.page().selectOption("#workshops1", second.id());
        visit.press("Enregistrer ces vœux").reads(name + " Martin");
    }

    private static void awaitText(Visit visit, String page, String text) {
        await().atMost(Duration.ofMinutes(1)).until(() -> visit.open(page).page().content().contains(text));
    }

    private static String inThreeDays() {
        return LocalDateTime.now(PARIS).plusDays(3).truncatedTo(ChronoUnit.HOURS).toString();
    }

    private static void passTheDeadline(Api api) {
        var round = api.get(Organiser.ACCOUNT, round(api)).expect(200).json();
        api.call(Organiser.ACCOUNT, "PUT", round(api), Map.of("deadline", Instant.now().plusSeconds(2).toString(),
                "mostSessions", 1, "mostWishes", 8), ifMatch(round)).expect(200);
        await().until(() -> "CLOSED".equals(api.get(Organiser.ACCOUNT, round(api)).json().get("state").asString()));
    }

    private static String round(Api api) {
        return "/api/registration/editions/" + new Organiser(api).currentEdition() + "/wish-round";
    }

    private static Map<String, String> ifMatch(JsonNode view) {
        return Map.of("If-Match", "\"" + view.get("version").asLong() + "\"");
    }
}
