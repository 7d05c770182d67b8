package fr.raict.agenda.experts.web;

import java.util.HashMap;
import java.util.UUID;

import fr.raict.agenda.ApiTest;
import fr.raict.contracts.agenda.v1.ExpertChanged;
import org.junit.jupiter.api.Test;

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
        var repaired = new HashMap<>(expert("Roux"));
        repaired.put("email", "ines.roux@example.org");

        changed(agenda.put("/experts/" + added.id(), added.etag(), repaired));

        await().untilAsserted(() -> assertThat(published.of(added.id(), ExpertChanged.class))
                .extracting(ExpertChanged::sequence, event -> event.expert().email())
                .containsExactly(tuple(1L, "ines@example.org"), tuple(2L, "ines.roux@example.org")));
    }

    @Test
    void tellsAStaleEditWhatChangedSince() {
        var seen = agenda.addExpert("Roux");
        changed(agenda.put("/experts/" + seen.id(), seen.etag(), expert("Roux-Martin")));

        var problem = problem(agenda.put("/experts/" + seen.id(), seen.etag(), expert("Leroux")), 412, "stale-edit");

        assertThat(problem.get("current").get("familyName").asString()).isEqualTo("Roux-Martin");
        assertThat(problem.get("changed").valueStream().map(field -> field.asString())).containsExactly("familyName");
        problem(agenda.put("/experts/" + seen.id(), null, expert("Leroux")), 428, "version-required");
    }

    @Test
    void namesEachFieldThatIsWrong() {
        var wrong = new HashMap<>(expert(""));
        wrong.put("email", "ines@");
        wrong.put("language", "de");

        var errors = problem(agenda.post("/experts", null, wrong), 400, "invalid-request").get("errors");

        assertThat(errors.valueStream().map(error -> error.get("field").asString() + ": "
                + error.get("message").asString())).containsExactlyInAnyOrder("familyName: Fill in this field.",
                        "email: Give a valid e-mail address, such as name@example.org.",
                        "language: Choose “fr” or “en”.");
    }

    @Test
    void doesNotKnowEverybody() {
        problem(agenda.get("/experts/" + UUID.randomUUID()), 404, "expert-unknown");
    }
}
