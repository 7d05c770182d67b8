package fr.raict.agenda.experts.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import fr.raict.agenda.ApiTest;
import fr.raict.contracts.agenda.v1.ExpertChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.raict.agenda.Agenda.changed;
import static fr.raict.agenda.Agenda.expert;
import static fr.raict.agenda.Agenda.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

class ExpertControllerIT extends ApiTest {

    @Test
    void findsExpertsByAnyWordWhateverItsAccents() {
        var name = "Lefèvre" + UUID.randomUUID().toString().substring(0, 8);
        var added = agenda.addExpert(name);

        var found = changed(agenda.get("/experts?q=" + name.toUpperCase().replace("È", "e") + " poitiers")).json();

        assertThat(found.valueStream().map(listed -> listed.get("id").asString()))
                .containsExactly(added.id().toString());
        assertThat(changed(agenda.get("/experts?q=" + name + " Chartres")).json().isEmpty()).isTrue();
    }

    @Test
    void tellsOthersHowToWriteToAnExpertWheneverThatChanges() {
        var added = agenda.addExpert("Roux");
        var repaired = expert("Roux", "ines.roux." + UUID.randomUUID() + "@example.org");

        changed(agenda.put("/experts/" + added.id(), added.etag(), repaired));

        await().untilAsserted(() -> assertThat(published.of(added.id(), ExpertChanged.class))
                .extracting(ExpertChanged::sequence, event -> event.expert().email())
                .containsExactly(tuple(1L, added.text("email")), tuple(2L, repaired.get("email"))));
    }

    @Test
    void tellsAStaleEditWhatChangedSince() {
        var seen = agenda.addExpert("Roux");
        changed(agenda.put("/experts/" + seen.id(), seen.etag(), expert("Roux-Martin", seen.text("email"))));

        var problem = problem(agenda.put("/experts/" + seen.id(), seen.etag(), expert("Leroux", seen.text("email"))),
                412, "stale-edit");

        assertThat(problem.get("current").get("familyName").asString()).isEqualTo("Roux-Martin");
        assertThat(problem.get("changed").valueStream().map(field -> field.asString())).containsExactly("familyName");
        problem(agenda.put("/experts/" + seen.id(), null, expert("Leroux", seen.text("email"))), 428,
                "version-required");
    }

    @Test
    void namesEachFieldThatIsWrong() {
        var wrong = new HashMap<>(expert("\u200B", "ines@"));
        wrong.put("language", "de");

        var errors = problem(agenda.post("/experts", null, wrong), 400, "invalid-request").get("errors");

        assertThat(errors.valueStream().map(error -> error.get("field").asString() + ": "
                + error.get("message").asString())).containsExactlyInAnyOrder("familyName: Fill in this field.",
                        "email: What follows the @ is no domain name. Example: name@example.org.",
                        "language: Choose “fr” or “en”.");
    }

    @Test
    void isOneExpertPerAddressHoweverItIsWritten() {
        var mine = "Jean.BR." + UUID.randomUUID() + "@example.org";
        changed(agenda.post("/experts", null, expert("Brun", mine)));
        var other = agenda.addExpert("Autre");

        for (var again : List.of(mine, mine.toLowerCase(Locale.ROOT), "\u00A0" + mine.toUpperCase(Locale.ROOT),
                mine.replace("@", "\"@").replace("Jean", "\"Jean"))) {
            var refused = problem(agenda.post("/experts", null, expert("Bis", again)), 409, "address-taken");
            assertThat(refused.get("errors").get(0).get("message").asString()).contains("Inès Brun");
            problem(agenda.put("/experts/" + other.id(), other.etag(), expert("Autre", again)), 409, "address-taken");
        }
    }

    @Test
    void letsAnExpertKeepTheirAddressAndWriteItOtherwise() {
        var seen = agenda.addExpert("Roux");

        var changed = changed(agenda.put("/experts/" + seen.id(), seen.etag(),
                expert("Roux", seen.text("email").toUpperCase(Locale.ROOT))));

        assertThat(changed.text("email")).isEqualTo(seen.text("email").toUpperCase(Locale.ROOT));
    }

    @Test
    void isOneExpertWhenManyEnterThemAtOnce() throws Exception {
        var address = "rush." + UUID.randomUUID() + "@example.org";
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, 16).mapToObj(one -> many.submit(() -> agenda.post("/experts", null,
                    expert("Roux", one % 2 == 0 ? address : address.toUpperCase(Locale.ROOT))))).toList();
            var answers = new ArrayList<Integer>();
            for (var each : asked) {
                answers.add(each.get().returnResult(byte[].class).getStatus().value());
            }

            assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%.", "a^b|c{d}`", "łara.", "alı.", "o'neil+", "jean\u010A\u010D."})
    void keepsEveryLegalAddressAsItWasTyped(String start) {
        var address = start + UUID.randomUUID() + "@mairie-orléans.example";

        assertThat(changed(agenda.post("/experts", null, expert("Roux", address))).text("email")).isEqualTo(address);
    }

    @Test
    void doesNotKnowEverybody() {
        problem(agenda.get("/experts/" + UUID.randomUUID()), 404, "expert-unknown");
    }
}
