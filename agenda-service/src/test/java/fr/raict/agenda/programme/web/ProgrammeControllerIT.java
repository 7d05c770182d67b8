package fr.raict.agenda.programme.web;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

import fr.raict.agenda.Agenda;
import fr.raict.agenda.Agenda.Seen;
import fr.raict.agenda.ApiTest;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static fr.raict.agenda.Agenda.changed;
import static fr.raict.agenda.Agenda.problem;
import static org.assertj.core.api.Assertions.assertThat;

class ProgrammeControllerIT extends ApiTest {

    private Seen edition;
    private Seen published;
    private Seen cancelled;

    @BeforeEach
    void publishAProgramme() {
        edition = agenda.openEdition();
        var room = agenda.addRoom(edition, "Étoile 1", 80);
        var morning = agenda.addSlot(edition, "09:00", "10:30");
        var afternoon = agenda.addSlot(edition, "13:00", "14:30");
        published = agenda
                .publish(agenda.place(agenda.draftWorkshop(edition, "Ports ; quais, docks"), room, afternoon));
        cancelled = agenda.cancel(
                agenda.publish(agenda.place(agenda.draftWorkshop(edition, "Diaspora"), room, morning)),
                "Salle inondée");
        agenda.place(agenda.draftWorkshop(edition, "Pas encore public"), room, morning);
    }

    @Test
    void showsWhatIsPublicInOrderOfTime() {
        var programme = changed(agenda.getAnonymously("/editions/" + edition.id() + "/programme")).json();

        assertThat(programme.get("edition").get("name").asString()).isEqualTo("RAICT 2026");
        assertThat(programme.get("rooms").valueStream().map(room -> room.get("name").asString()))
                .containsExactly("Étoile 1");
        assertThat(programme.get("slots").size()).isEqualTo(2);
        assertThat(programme.get("workshops").valueStream().map(workshop -> workshop.get("title").asString() + " "
                + workshop.get("status").asString() + " " + workshop.get("startsAt").asString())).containsExactly(
                        "Diaspora CANCELLED " + agenda.at("09:00"),
                        "Ports ; quais, docks PUBLISHED " + agenda.at("13:00"));
    }

    @Test
    void isElseThatOfTheCurrentEdition() {
        var current = changed(agenda.getAnonymously("/editions/current"));

        var programme = changed(agenda.getAnonymously("/editions/current/programme")).json();

        assertThat(programme)
                .isEqualTo(changed(agenda.getAnonymously("/editions/" + current.id() + "/programme")).json());
    }

    @Test
    void aDraftEditionHasNoPublicProgramme() {
        var draft = agenda.draftEdition();

        problem(agenda.getAnonymously("/editions/" + draft.id() + "/programme"), 404, "edition-unknown");
        problem(agenda.getAnonymously("/editions/" + draft.id() + "/programme.ics"), 404, "edition-unknown");
        agenda.get("/editions/" + draft.id() + "/programme").expectStatus().isOk();
    }

    @Test
    void fillsACalendarInTheTimeZoneOfTheEdition() throws Exception {
        var calendar = calendar("/editions/" + edition.id() + "/programme.ics");

        var entries = entries(calendar);
        assertThat(entries).containsOnlyKeys(published.id() + "@raict", cancelled.id() + "@raict");
        var entry = entries.get(published.id() + "@raict");
        assertThat(text(entry, "SUMMARY")).isEqualTo("Ports ; quais, docks");
        assertThat(text(entry, "LOCATION")).isEqualTo("Étoile 1, Palais des congrès");
        assertThat(text(entry, "SEQUENCE")).isEqualTo("0");
        assertThat(text(entry, "ORGANIZER")).isEqualTo("mailto:contact@example.org");
        assertThat(text(entry, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(entry.getRequiredProperty("DTSTART").getRequiredParameter("TZID").getValue())
                .isEqualTo("Europe/Paris");
        assertThat(text(entry, "DTSTART")).isEqualTo(agenda.firstDay.toString().replace("-", "") + "T140000");
        assertThat(text(entries.get(cancelled.id() + "@raict"), "STATUS")).isEqualTo("CANCELLED");
        assertThat(calendar.<VTimeZone>getComponents(Component.VTIMEZONE)).singleElement()
                .satisfies(zone -> assertThat(zone.getRequiredProperty("TZID").getValue()).isEqualTo("Europe/Paris"));
        assertThat(calendar.validate().getEntries()).isEmpty();
    }

    @Test
    void namesAnOrganiserWhoseAddressNeedsToBeEncoded() throws Exception {
        var seen = agenda.read(edition, "editions");
        var changed = new HashMap<>(agenda.edition("RAICT 2026"));
        changed.put("contactEmail", "100%^|{a}`@mairie-orléans.example");
        changed(agenda.put("/editions/" + edition.id(), seen.etag(), changed));

        var entry = entries(calendar("/editions/" + edition.id() + "/programme.ics")).get(published.id() + "@raict");

        assertThat(text(entry, "ORGANIZER"))
                .isEqualTo("mailto:100%25%5E%7C%7Ba%7D%60@xn--mairie-orlans-khb.example");
    }

    @Test
    void movingAWorkshopMovesItsEntryOn() throws Exception {
        var slot = agenda.addSlot(edition, "16:00", "17:00");
        var room = agenda.addRoom(edition, "Marly", 30);
        agenda.place(agenda.read(published, "workshops"), room, slot);

        var entry = entries(calendar("/workshops/" + published.id() + "/calendar.ics")).get(published.id() + "@raict");

        assertThat(text(entry, "SEQUENCE")).isEqualTo("1");
        assertThat(text(entry, "LOCATION")).startsWith("Marly");
    }

    @Test
    void aCalendarThatPollsIsToldThatNothingIsNew() {
        var path = "/workshops/" + published.id() + "/calendar.ics";
        var etag = agenda.getAnonymously(path).expectStatus().isOk().returnResult().getResponseHeaders().getETag();

        http.get().uri(Agenda.API + path).header("If-None-Match", etag).exchange().expectStatus().isNotModified();
        agenda.cancel(agenda.read(published, "workshops"), "Grève");
        http.get().uri(Agenda.API + path).header("If-None-Match", etag).exchange().expectStatus().isOk();
    }

    @Test
    void whatIsNotPublicHasNoCalendar() {
        var drafted = agenda.draftWorkshop(edition, "Brouillon");

        problem(agenda.getAnonymously("/workshops/" + drafted.id() + "/calendar.ics"), 404, "workshop-unknown");
    }

    private Calendar calendar(String path) throws Exception {
        var result = agenda.getAnonymously(path).expectStatus().isOk().expectHeader()
                .valueEquals("Content-Type", "text/calendar;charset=UTF-8").expectBody(String.class).returnResult();
        return new CalendarBuilder().build(new StringReader(result.getResponseBody()));
    }

    private static Map<String, VEvent> entries(Calendar calendar) {
        var entries = new HashMap<String, VEvent>();
        calendar.<VEvent>getComponents(Component.VEVENT).forEach(entry -> entries.put(text(entry, "UID"), entry));
        return entries;
    }

    private static String text(Component component, String property) {
        return component.getRequiredProperty(property).getValue();
    }
}
