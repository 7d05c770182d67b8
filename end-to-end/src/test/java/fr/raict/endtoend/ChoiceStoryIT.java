package fr.raict.endtoend;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A delegate registers five people for three sessions each in one form, and puts somebody in the place of one. */
@EndToEndTest
class ChoiceStoryIT {

    private static final List<String> NAMES = List.of("Ana", "Bo", "Cy", "Di", "Ed");
    private static final int SESSIONS = 3;
    private static final int SEATS = 4;

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void registersFivePeopleForThreeSessionsEachAndReplacesOne(boolean javaScript, Browsers browsers, Api api,
            Mails mails) {
        var organiser = new Organiser(api);
        var tag = Delegate.inLetters(UUID.randomUUID().toString().substring(0, 8));
        var sessions = IntStream.range(0, SESSIONS)
                .mapToObj(number -> organiser.publish("Choix " + (char) ('A' + number) + " " + tag, SEATS)).toList();
        Delegate.of(api, "delegue2", "COMMUNE-86194");

        try (var delegate = new Visit(browsers.person(javaScript, "fr-FR"))) {
            delegate.signedInAt("/editions/" + organiser.currentEdition() + "/inscription", "delegue2");
            enterPeople(delegate, tag);
            delegate.press("Choisir les ateliers").readsHeading("Quels ateliers ?");
            sessions.forEach(session -> tickAll(delegate, session));
            delegate.press("Vérifier").readsHeading("Vérifier et confirmer").reads("4 places libres pour 5 personnes");
            if (javaScript) {
                assertThat(delegate.barriers()).isEmpty();
            }
            delegate.press("Confirmer").readsHeading("C’est enregistré").reads("Place confirmée")
                    .reads("Liste d’attente, rang 1");
            replaceEd(delegate, organiser, sessions.getFirst(), tag);
        }

        var ana = mails.await("ana-%s@example.org".formatted(tag), "vos 3 sessions");
        assertThat(ana.calendar().orElseThrow().split("BEGIN:VEVENT")).hasSize(1 + SESSIONS);
        assertThat(ana.text()).containsPattern("Places confirmées\\h:\\h3");
        var ed = mails.await("ed-%s@example.org".formatted(tag), "vos 3 sessions");
        assertThat(ed.text()).containsPattern("Sur liste d’attente\\h:\\h3");
        assertThat(mails.to("ana-%s@example.org".formatted(tag))).hasSize(1);
        assertThat(mails.await("fa-%s@example.org".formatted(tag), "vos 3 sessions").text()).contains("Ed Choix " + tag)
                .containsPattern("Sur liste d’attente\\h:\\h3");
        assertThat(mails.await("ed-%s@example.org".formatted(tag), "à votre place").calendarMethod())
                .contains("CANCEL");
        sessions.forEach(session -> {
            assertThat(organiser.availability(session.id()).get("seated").asInt()).isEqualTo(SEATS);
            assertThat(organiser.availability(session.id()).get("waiting").asInt()).isOne();
        });
    }

    private static void enterPeople(Visit visit, String tag) {
        for (int row = 0; row < NAMES.size(); row++) {
            if (row > 0) {
                visit.press("Ajouter une personne");
            }
            var person = "[name='people[%d].".formatted(row);
            visit.page().waitForSelector(person + "givenName']");
            visit.page().fill(person + "givenName']", NAMES.get(row));
            visit.page().fill(person + "familyName']", "Choix " + tag);
            visit.page().fill(person + "email']", NAMES.get(row).toLowerCase(Locale.ROOT) + "-" + tag + "@example.org");
        }
    }

    /** Ed waits; whoever comes in his place waits in his place. */
    private static void replaceEd(Visit visit, Organiser organiser, Organiser.Workshop session, String tag) {
        var waiting = organiser.registrations(session.id()).valueStream()
                .filter(each -> each.at("/person/email").asString().equals("ed-%s@example.org".formatted(tag)))
                .findFirst().orElseThrow().get("id").asString();
        visit.open("/mon-espace/personnes/" + session.id() + "/" + waiting).readsHeading("Ed Choix " + tag)
                .press("Remplacer par quelqu’un d’autre").readsHeading("Remplacer Ed Choix " + tag);
        visit.page().fill("[name='person.givenName']", "Fa");
        visit.page().fill("[name='person.familyName']", "Choix " + tag);
        visit.page().fill("[name='person.email']", "fa-%s@example.org".formatted(tag));
        visit.page().locator("button[value=check]:not([tabindex])").click();
        visit.readsHeading("Vérifier le remplacement").press("Confirmer le remplacement")
                .readsHeading("Le remplacement est fait").reads("Liste d’attente, rang 1");
    }

    private static void tickAll(Visit visit, Organiser.Workshop session) {
        var row = visit.page().locator("tr").filter(new Locator.FilterOptions().setHasText(session.title()));
        row.locator("td label").all().forEach(Locator::click);
    }
}
